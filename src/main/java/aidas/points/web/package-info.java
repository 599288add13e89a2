/**
 * Points on pages: one's own, the rules, and entries by hand.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R8.1 A person who takes no part reads what points are, and can join; who takes part reads
 *       the balance and the statement, and can leave.
 *   <li>R8.2 Each line says in words why it is there, what kept it from being paid, and links to
 *       what it came from while that stands.
 *   <li>R8.3 The statement of a month, or of all, can be taken along as a table.
 *   <li>R8.4 HR tries a draft in the form, keeps it, and puts it in force.
 *   <li>R8.5 HR proves the ledger by a button and reads what it found.
 *   <li>R8.6 HR posts by hand for one person who takes part, and counters a line.
 * </ul>
 */
package aidas.points.web;
