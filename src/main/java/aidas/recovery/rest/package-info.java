/**
 * Cases over HTTP, and the rules that open them. What the wire tells is what the page tells.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R7.1 A fault of the client is a problem that names the field; a step out of order answers
 *       409 and names what is missing.
 *   <li>R7.2 Of a case of another store the API knows no more than the page: 404.
 * </ul>
 */
package aidas.recovery.rest;
