/**
 * Points over HTTP: one's own statement, and what HR keeps.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R7.1 The wire tells only the caller's own statement; nothing of it without the caller's
 *       yes.
 *   <li>R7.2 Of many who spend at once each gets an answer, and no account goes below nothing.
 * </ul>
 */
package aidas.points.rest;
