/**
 * What became of unhappy customers: who heard from us in time, how long they waited, how many said
 * that it is solved, what they said the next time, and what is at stake.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 In time is who heard from a person by the moment that they were told, and later by as
 *       long as we waited for them first; no other pause counts. Who has not heard, and whose time
 *       is not over, is not in the share. It stands against 85 % with Wilson's interval.
 *   <li>R1.2 Waits are told with those that are not over, by Kaplan and Meier: the median and when
 *       nine of ten have heard, with intervals; what too many wait for is not told.
 *   <li>R1.3 A case is in the period on the day of its opening in the store's zone; one that was
 *       none is left out everywhere.
 *   <li>R2.1 Rescued is whose customer said so, of all that were closed.
 *   <li>R2.2 Next scores of the recovered stand beside those of customers who were as unhappy and
 *       never complained, each customer once; from five of each on.
 *   <li>R3.1 Of fewer than five cases nothing is told, nor of the smallest other part that would
 *       tell it.
 *   <li>R3.2 A lead reads the own stores, HR and the owner their scope; there is no list of people.
 *   <li>R3.3 It is a file too, all together, by cause and by store; what is withheld has no number.
 *   <li>R4.1 Cost and value at risk come from inputs that the owner says, each within its bounds;
 *       without them there is none.
 * </ul>
 */
package aidas.recovery.report;
