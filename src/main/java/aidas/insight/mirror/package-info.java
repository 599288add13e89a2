/**
 * The perception mirror: a lead guesses the month's NPS of the own store, and sees it beside what
 * customers said when the month is over. A mirror for oneself: nobody is listed by what they
 * guessed or by how far it was off.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A guess is a whole number of points from −100 to 100; there is one for each store,
 *       month and lead, and a new one takes its place.
 *   <li>R1.2 It is given and changed while its month runs, from the first day to the last in the
 *       store's zone; before and after it is refused, by the database too.
 *   <li>R1.3 A lead guesses for the own stores only.
 *   <li>R1.4 The audit log keeps that a guess was given, never the number.
 *   <li>R2.1 Nothing of the running month's answers is told here, neither before the guess nor
 *       after.
 *   <li>R2.2 A month that is over is shown beside the guess; without a guess there is nothing to
 *       show.
 *   <li>R2.3 A guess inside the interval, its ends rounded to whole points and both in, saw right;
 *       above it saw it better than customers did, below worse.
 *   <li>R2.4 With fewer than five answers it is not judged.
 *   <li>R3.1 The lean is the mean of guess less measured NPS over judged months, with Student's t
 *       interval and n; it cannot be told under four months.
 *   <li>R3.2 A direction is told only where the interval leaves out zero.
 *   <li>R3.3 From eight months on the newer half is compared with the older one, by Welch's t.
 *   <li>R3.4 A guess is rounded to whole points: no interval claims to know better than that.
 *   <li>R4.1 Guesses are their lead's own; nobody else reads them.
 *   <li>R4.2 HR and owner see by month how many guesses were above, inside and below, and the mean
 *       difference with its interval, from five judged managers on; else, and where all or all but
 *       one saw the same, it is withheld. R4.3 holds likewise.
 *   <li>R4.3 Beside the share of managers who expected more than the company's NPS of the month
 *       before stands the share of customers who were critics, both with Wilson's interval.
 *   <li>R4.4 A month is in the company's picture when it is over in all stores that guessed.
 *   <li>R4.5 A manager of several stores counts once in the means and shares.
 * </ul>
 */
package aidas.insight.mirror;
