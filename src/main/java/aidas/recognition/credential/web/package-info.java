/**
 * Credentials on pages: one's own, HR's count, and the door at which anybody verifies one.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R4.1 A person makes a credential of an own badge, downloads it as text and as JSON, copies
 *       its address, prints its page and takes it back.
 *   <li>R4.2 HR reads how many there are and withdraws one by its address.
 *   <li>R5.1 The public page says in the reader's language whether a credential is valid, and in
 *       the credential's own language what it is for.
 *   <li>R5.2 The public page runs nothing but the portal's own script and loads nothing from
 *       elsewhere.
 * </ul>
 */
package aidas.recognition.credential.web;
