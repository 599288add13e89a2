/**
 * Rewards on pages: the catalogue, one's own requests, what waits, and HR's list.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R8.1 Each reward says what it costs, what is left and why it cannot be had. Asking takes a
 *       second look: what is paid, what remains, and who says yes.
 *   <li>R8.2 A person reads where each request stands and why it was declined, and cancels it.
 *   <li>R8.3 A lead approves, declines with a reason and delivers, the oldest first; HR does so for
 *       all, and takes all along as a table.
 *   <li>R8.4 HR adds, changes, orders and retires rewards, reads at which few are left, and who
 *       gets them by store.
 * </ul>
 */
package aidas.reward.web;
