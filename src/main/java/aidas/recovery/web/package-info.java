/**
 * Pages of cases: the queue, one case, the playbook, rules and the clock for who works here; one
 * page without a login for the customer.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R8.1 The customer's page needs no login, no session and no script; a look changes nothing,
 *       and what was said twice counts once.
 *   <li>R8.2 The queue shows what is due first, and of what is late, how late.
 *   <li>R8.3 A case begins with the customer's words; what is wrong with a form stands at its
 *       field.
 *   <li>R8.4 An employee finds the own open cases on the start page.
 * </ul>
 */
package aidas.recovery.web;
