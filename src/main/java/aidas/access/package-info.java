/**
 * Who asks, and what they may see. Knows names, roles and scopes, not people: {@code organisation}
 * tells which store lies in which region.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A use case runs only for a caller who holds one of the roles it names.
 *   <li>R1.2 A use case about a store runs only for a caller whose scope holds that store: the
 *       whole company, its region, or the store itself.
 *   <li>R1.3 A use case about the whole company runs only for a caller with the company's scope.
 *   <li>R1.4 What is not allowed is refused before anything is read.
 *   <li>R1.5 Without a login only those use cases run that say so themselves.
 *   <li>R2.1 Scope comes from the groups {@code /company}, {@code /regions/CODE} and {@code
 *       /stores/CODE}; any other group gives none.
 *   <li>R2.2 An employee is known by the employee number in the login, never by name.
 *   <li>R3.1 The session's id changes at the first request after login.
 *   <li>R3.2 Logging out ends the session here and at the identity provider.
 *   <li>R3.3 The API takes bearer tokens only and answers 401, never a redirect.
 *   <li>R3.4 Who follows a link to a page with parameters gets there after the login.
 *   <li>R4.1 The language is the one chosen in the portal, then the browser's, then English.
 *   <li>R5.1 The portal is ready only while the identity provider answers.
 *   <li>R6.1 Work that outlives its request runs with the rights of whoever asked for it.
 *   <li>R6.2 Work that nobody asked for runs in the portal's own name, without rights.
 * </ul>
 */
package aidas.access;
