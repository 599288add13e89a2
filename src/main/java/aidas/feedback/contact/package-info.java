/**
 * Whom a customer lets us contact about an answer. Out of scope: the words they agree to, which the
 * page that asks keeps, and what follows, which whoever answers customers knows.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A contact has an address or a telephone number, each in its form, and names the
 *       version of the words that were agreed to.
 *   <li>R1.2 A response has one contact at most; the first one stays.
 *   <li>R1.3 {@code ContactAgreed} is told in the same transaction.
 * </ul>
 */
package aidas.feedback.contact;
