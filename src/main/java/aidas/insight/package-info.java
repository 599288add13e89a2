/**
 * The laboratory: what employees, customers and the till say of the same store in the same month,
 * and what may honestly be concluded from it.
 *
 * <p>{@code fact} keeps what is measured besides answers, {@code table} joins all of it by store
 * and month, {@code study} analyses it. This package holds the words they share.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A measure is of employees (EX), of customers (CX) or of business, and has a name in
 *       each language.
 *   <li>R1.2 Months are whole, 1 to 36 of them; the one that still runs is never in.
 * </ul>
 */
package aidas.insight;
