/**
 * Problems, what is done about them and what that changed, over HTTP.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R5.1 The wire tells what the page tells: rates with n and interval, and the same plain
 *       sentences.
 *   <li>R5.2 A fault of the client is a problem that names the field; what is out of scope is not
 *       there.
 * </ul>
 */
package aidas.recovery.problem.rest;
