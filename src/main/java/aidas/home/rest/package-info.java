/**
 * The API told by the API.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R2.1 The document that is served names every resource there is and no other.
 * </ul>
 */
package aidas.home.rest;
