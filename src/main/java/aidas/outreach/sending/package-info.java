/**
 * Whom to ask: interactions come in as they happen, and for each it is settled once, and said why,
 * whether its customer is asked; then the letter or short message is on its way.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 An interaction is known by its source and its id there; told again it gets the same
 *       verdict, and nobody is asked a second time. One that was not asked is never tried again.
 *   <li>R1.2 Everything that is at fault in it is named, whether or not its customer is drawn.
 *   <li>R1.3 Each verdict is kept with its reason, and an administrator reads it.
 *   <li>R2.1 A person is asked once within the days that are set (30, 90, 180 or 365), by whichever
 *       store; so is an account, whichever person of it.
 *   <li>R2.2 Who said that they want no such letters is never asked again.
 *   <li>R2.3 Interactions of more than seven days ago are not asked about.
 *   <li>R3.1 A store's customers are drawn at a rate such that about as many are asked in a day as
 *       are set: the number over what the last 28 days lead to expect, at most 1. The rate is
 *       settled with the day's first interaction and kept.
 *   <li>R3.2 Who is drawn follows from seed, store, day and the interaction's key alone, so anybody
 *       can work it out again and nobody can choose.
 *   <li>R3.3 No more than twice the number are asked in a day, however many come.
 *   <li>R3.4 A store is asked for no more than it can answer back to: what it ends of cases in a
 *       day of the last 28, less a third of those that are late, over the share of those asked who
 *       became a case; at least one, at most the number that is set, and that number where there
 *       was no case yet.
 *   <li>R4.1 A letter speaks the customer's language and carries the link to the page; a link by
 *       itself is no vote.
 *   <li>R4.2 Each letter carries an address that ends all of them; looking at it ends nothing.
 *   <li>R4.3 Of an address that was not asked only a hash is kept.
 *   <li>R4.4 Short messages are files for a gateway, a batch of 1,000 at most, oldest first; no
 *       message is in two.
 *   <li>R4.5 A batch's file can be fetched again until the gateway confirms it, for three days at
 *       most; then its numbers and words are forgotten, as are those that nobody fetched for seven
 *       days.
 *   <li>R5.1 Coverage: asked of those who could be, by person who served, hour and outcome, with
 *       Pearson's χ² of the last 28 days; small groups count as one. It tells whether asking was
 *       even, never who asked whom.
 *   <li>R6.1 An administrator of the whole company sets days, number and seed; the change is in the
 *       audit log.
 * </ul>
 */
package aidas.outreach.sending;
