/**
 * Ideas: an improvement for a product, a process or a service, its votes, and where it stands.
 * Review, talk and trials have packages of their own below this one. Out of scope here: points,
 * badges and notices, which hear of an idea by its events.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.2 It is a draft until it is sent; then its words stay.
 *   <li>R2.3 Who sent it without a name claims it, once.
 *   <li>R3.1 An idea goes from submitted to review, from there to a trial or a decision, from a
 *       trial back to review or to a decision; what is declined can be reviewed again, what is
 *       adopted stays so.
 *   <li>R3.2 The first move of who reviews it is its answer.
 *   <li>R4.1 A duplicate is merged while both are open.
 *   <li>R4.3 A merge is undone, and the idea stands where it stood.
 * </ul>
 */
package aidas.idea;
