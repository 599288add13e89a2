/**
 * Problems in the browser.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R6.1 What comes back stands beside its own past with n and interval; a problem is opened on
 *       it in one step.
 *   <li>R6.2 One problem shows what is done about it, and of each thing done what became of the
 *       cause: the finding first, the caveats always.
 * </ul>
 */
package aidas.recovery.problem.web;
