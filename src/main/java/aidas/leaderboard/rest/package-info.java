/**
 * Boards for machines.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 Every figure carries n and interval; who has too few answers has none but how many
 *       more it takes.
 *   <li>R1.2 A locked board has one tier, says so and why, and has no places.
 *   <li>R1.3 What cannot be compared is refused by the name of its parameter.
 *   <li>R1.4 Every board can be explained: formulas, n, exclusions, period, rule, test, seed.
 *   <li>R1.5 An unchanged board answers 304.
 * </ul>
 */
package aidas.leaderboard.rest;
