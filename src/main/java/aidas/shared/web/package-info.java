/**
 * What all pages and resources share: the API's root, problems in one shape, the reader's language.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 Every refusal of the API is an RFC 9457 problem that names the client's own fields and
 *       what was expected.
 *   <li>R1.2 What a client did wrong never answers 500.
 *   <li>R1.3 Every answer carries a request id; the log carries the same one.
 *   <li>R1.4 While the database does not answer, the API answers 503 and when to try again.
 *   <li>R2.1 Texts use the plural forms of their language; numbers, days and ranges are written as
 *       their language writes them.
 *   <li>R2.2 A text that is missing is an error that names the key.
 *   <li>R3.1 A page runs only scripts that carry the answer's own nonce and appears in no frame.
 *   <li>R3.2 Pages are kept nowhere; their resources are kept for a year, by their content's sum.
 *   <li>R4.1 A page's own script is answered only with the proof that it is a page of the session.
 *   <li>R5.1 Whoever asks a door without a login for thirty things that are not there waits ten
 *       minutes; others do not.
 *   <li>R5.2 A form without a login is read up to its own length, and begins no session.
 *   <li>R5.3 An allowance lets so many pass in a while by key, and others none the less.
 *   <li>R5.4 A page behind such a door loads the portal's own styles, pictures and letters, and no
 *       search engine keeps it.
 * </ul>
 */
package aidas.shared.web;
