/**
 * Facts of stores by month: sales, transactions, new customers by where they came from, customers
 * kept, and what the company measures besides. They come as a table or store by store.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A measure that the company defines has a code that never changes, a side that never
 *       changes and names in each language, which may.
 *   <li>R1.2 The built-in measures are as they are.
 *   <li>R2.1 A fact is one store, one month since 2000 and not after the current one, one measure
 *       and a value; counts are whole and not negative.
 *   <li>R2.2 A fact may say how many answers its value is the mean of, and their variance.
 *   <li>R2.3 A fact of the employees' side says how many answers it comes from, and is refused
 *       below five, here and by the database.
 *   <li>R2.4 No more customers are kept than there were at the start of the month.
 *   <li>R3.1 A table is UTF-8, separated by commas or semicolons, its columns in any order; an
 *       unknown, doubled or missing column is named, n and variance may be left out.
 *   <li>R3.2 Every cell is checked; a fault tells line, column, what was expected and what was
 *       found.
 *   <li>R3.3 A store's month of a measure stands in a table once.
 *   <li>R3.4 The difference is told before anything changes: what is new, what changes from what to
 *       what, how much stays.
 *   <li>R3.5 A table is taken as a whole or not at all, and leaves an entry in the audit log; the
 *       same table again changes nothing.
 *   <li>R3.6 What a table or a request does not name is left alone.
 *   <li>R4.1 Administrators, HR and the delivering system bring facts in, people only with the
 *       company's scope; administrators and HR define measures.
 * </ul>
 */
package aidas.insight.fact;
