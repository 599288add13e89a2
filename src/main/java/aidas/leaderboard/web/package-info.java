/**
 * Boards on pages and as files.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A board says whether its stores differ more than chance would make them, and that
 *       neighbours may stand in any order.
 *   <li>R1.2 A store with too few answers is told how many more it takes, and has no figure.
 *   <li>R1.3 What is compared stands in the address, so that it can be sent and gone back to.
 *   <li>R1.4 A board is downloaded with the rights of the page.
 * </ul>
 */
package aidas.leaderboard.web;
