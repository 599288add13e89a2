/**
 * Whose answer it is, and why: the credits of each answer with their evidence, what a till says of
 * its transactions, and "this was not me", which another person decides.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 The credits of a response sum to exactly 1, or there are none; the database refuses
 *       anything else, by whatever way it comes.
 *   <li>R1.2 Every credit says why it is there: weight, source, rule version and evidence.
 *   <li>R1.3 Credits that a decision replaced stay in the trail, which is only ever added to.
 *   <li>R1.4 The trail of an answer is read by the people it credits or who are party to a dispute
 *       of it, and by those who answer for its store; for anybody else it is not there.
 *   <li>R1.5 Somebody without a say over the store learns no names but those of the parties.
 *   <li>R2.1 A transaction names who served it, with all weights or none, which sum to 1; sent
 *       again it replaces what was said before.
 *   <li>R2.2 A transaction whose store or people nobody knows is refused by itself; the others are
 *       taken.
 *   <li>R3.1 People dispute their own credits only, team leads those of answers in their stores.
 *   <li>R3.2 A dispute gives its reason in at least ten characters.
 *   <li>R3.3 A credit has one open dispute at most.
 *   <li>R3.4 Disputes of an answer close 60 days after it arrived.
 *   <li>R3.5 Credits, figures and sums stay as they are until a dispute is decided; everybody
 *       concerned sees it meanwhile.
 *   <li>R3.6 Another person decides than the one who raised it, within their scope, and nobody whom
 *       the answer is or would be credited to.
 *   <li>R3.7 A decision gives its evidence and is made once; who comes second is told.
 *   <li>R3.8 An accepted dispute moves the credit to somebody, spreads it among the others, or
 *       takes the answer from everybody; sums move in the same transaction.
 *   <li>R3.9 Who is disputed, who raised it and who is proposed or credited anew sees all of it,
 *       with the name of who decided.
 *   <li>R3.10 Whoever raised a dispute may withdraw it while it is open.
 *   <li>R3.11 Raising, deciding and withdrawing leave an entry in the audit log.
 *   <li>R4.1 How often a source of credits is wrong is a share of all its credits, with n and
 *       Wilson's interval.
 * </ul>
 */
package aidas.feedback.ledger;
