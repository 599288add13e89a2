/**
 * Store by month by measure: the one table in which employees, customers and the till meet.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A cell has a value, and n and variance where it is a mean of answers; where nothing
 *       was measured there is no cell, never a zero.
 *   <li>R1.2 Customers' figures come from the sums that the intake keeps, each scale by itself:
 *       index or top share, n, and the variance of one answer.
 *   <li>R1.3 Unasked voices are told per hundred answers of the same store and month.
 *   <li>R1.4 Turnover is who left the company from a store in a month per hundred people there;
 *       whoever goes on elsewhere in the company within 31 days has not left.
 *   <li>R1.5 From facts derive: sales per transaction (ATV), the share of new customers who came by
 *       recommendation, customers kept of those at the start (CRR), and churn, which is 100 less
 *       that.
 *   <li>R1.6 Employees' answers come from what the pulse publishes, or as facts, which have the
 *       same floor; there is no other way to them. A store's value and n of such a fact are not for
 *       its lead.
 *   <li>R1.7 Complaints are reviews rated at most two fifths of their site's maximum, told per
 *       thousand transactions of the same store and month; without transactions there is no cell.
 *   <li>R2.1 Months of a store are pooled by their answers: n, mean and variance are those of all
 *       answers together; without n each month counts alike.
 *   <li>R2.2 Where the same people answer again, waves of one month have the n of one of them, and
 *       months together that of one month.
 *   <li>R3.1 A measure is known by its code, which one source has.
 * </ul>
 */
package aidas.insight.table;
