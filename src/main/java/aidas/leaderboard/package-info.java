/**
 * Boards: stores side by side, each with its uncertainty. A board compares stores, never people,
 * and calls nobody the worst.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A store enters a board with at least thirty answers; a store with fewer stands below
 *       it, with how many more it takes and without a figure.
 *   <li>R1.2 Stores stand in the order of the lower end of their interval, highest first; equal
 *       ends stand by name.
 *   <li>R1.3 The group's figure is made of the answers of all its stores, those that wait too.
 *   <li>R1.4 The board says whether its stores differ more than chance alone would make them, by
 *       one test of all of them.
 *   <li>R2.1 All intervals are drawn on one axis that holds every one of them, and zero where it
 *       has ends on both sides.
 *   <li>R3.1 A team lead sees the figures of other stores on the board, not one word of theirs.
 *   <li>R3.2 The caller's own stores are marked.
 *   <li>R4.1 A downloaded board carries n, interval and method with each figure, and no figure
 *       where there are too few answers.
 * </ul>
 */
package aidas.leaderboard;
