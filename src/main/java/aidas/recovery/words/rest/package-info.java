/**
 * Alerts and lists of words over HTTP.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R4.1 The wire tells what the page tells: the words in pieces, and which of them were found.
 *   <li>R4.2 A fault of the client is a problem that names the field; what is out of scope is not
 *       there.
 * </ul>
 */
package aidas.recovery.words.rest;
