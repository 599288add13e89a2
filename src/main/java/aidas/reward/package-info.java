/**
 * Rewards: what people can ask for, with points or for nothing, and what became of it. Time, a
 * choice of shifts, training or a talk stand beside things. It spends points, which do not know of
 * it. Out of scope here: how points are earned, money, and notices by mail.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A reward has a code that never changes, and name, description, kind, price, limit,
 *       approver and days in terms that HR writes in three languages; every field at fault is named
 *       at once. A price may be nothing.
 *   <li>R1.2 New terms are a new version; what was asked for keeps those of its day.
 *   <li>R1.3 HR adds, changes, orders and retires rewards, and brings them back; each leaves an
 *       entry in the audit log. None is ever deleted; the database itself refuses.
 *   <li>R1.4 A stock counts all there ever were, never fewer than stand; from a number on, HR is
 *       told that few are left.
 *   <li>R2.1 Everybody who works here reads what is offered, in its order, and of each what is left
 *       and the first thing that keeps them from it.
 *   <li>R2.2 A reward is asked for within its days, once for each key; the same key again gets the
 *       same answer, and for another reward it is refused.
 *   <li>R2.3 Who takes part in points pays the price; without points, only what costs nothing can
 *       be had.
 *   <li>R2.4 One person gets a reward so many times a month, quarter, year or ever; what was
 *       declined or cancelled does not count.
 *   <li>R2.5 However many ask at once, no more are taken than there are, none above the limit of a
 *       person, and no points that are not there. The database is the last guard.
 *   <li>R3.1 What was asked for is approved or declined, and what is approved is delivered; where
 *       nobody approves it is approved at once. Other moves are refused.
 *   <li>R3.2 Declining says why, and the person reads it.
 *   <li>R3.3 Before it is delivered the person cancels it, or HR does and says why.
 *   <li>R3.4 What is declined or cancelled gives its points back by a counter-entry, and its place
 *       in the stock.
 *   <li>R3.5 Each move is published with the person, the reward and the state, in its own
 *       transaction, and leaves an entry in the audit log.
 *   <li>R4.1 A lead decides and delivers what leads approve, for people who work today in a store
 *       of the lead's scope; of others a lead sees nothing. HR does so for all.
 *   <li>R4.2 Nobody decides or delivers what they asked for themselves.
 *   <li>R4.3 What waits stands by when it was asked for, without prices or balances.
 *   <li>R5.1 A person reads what they asked for, the newest first; nobody else's.
 *   <li>R6.1 HR reads of each reward how many were asked for, approved and declined, and which
 *       share of the people of each store got one, with its range; no names.
 *   <li>R6.2 A store of fewer than five people is withheld, and with it another one where it would
 *       follow by subtraction.
 *   <li>R6.3 HR takes all along as a table; that stands in the audit log.
 * </ul>
 */
package aidas.reward;
