/**
 * Challenges over HTTP: for those who play, and for HR and leads who write them.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R7.1 What the wire tells is what the page tells: no name and no figure of a game without
 *       the caller's place in it.
 *   <li>R7.2 A fault of the client is a problem that names the field.
 * </ul>
 */
package aidas.challenge.rest;
