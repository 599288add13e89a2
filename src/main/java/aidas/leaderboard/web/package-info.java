/**
 * Boards on pages and as files.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A board shows tiers with their marks and words; a locked one shows why in place of its
 *       table, which opens on request by name.
 *   <li>R1.2 A unit with too few answers is told how many more it takes, and has no figure.
 *   <li>R1.3 What is compared stands in the address, so that it can be sent and gone back to.
 *   <li>R1.4 A board is downloaded with the rights of the page.
 *   <li>R1.5 The funnel names the reader's own units only; the table beside it has all.
 *   <li>R1.6 All ranges are drawn on one axis that holds every one of them.
 * </ul>
 */
package aidas.leaderboard.web;
