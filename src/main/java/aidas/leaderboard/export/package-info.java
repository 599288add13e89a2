/**
 * A board as a file to print or to count on: the same figures with n, interval and method, for a
 * spreadsheet or on paper.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 Numbers are numbers in a spreadsheet; its heading stays in sight; a second sheet
 *       explains the figures.
 *   <li>R1.2 No cell of a spreadsheet is taken for a formula, whatever a name begins with.
 *   <li>R1.3 What there is no figure for is an empty cell, never a zero.
 *   <li>R2.1 The paper says what it shows, of whom, of when and by which rule, in the reader's
 *       language; its fonts are in it.
 *   <li>R2.2 Units stand by tiers, each with its range drawn on one axis.
 *   <li>R2.3 When differences may be chance the paper says so above the table.
 *   <li>R2.4 Each page has its number, how many there are, who printed it and when.
 *   <li>R3.1 Each file that leaves the portal leaves an entry in the audit log.
 *   <li>R3.2 A file holds no more than its reader sees on the page.
 *   <li>R3.3 The API gives the same files, by parameter or by the Accept header, in the language
 *       that is asked for.
 * </ul>
 */
package aidas.leaderboard.export;
