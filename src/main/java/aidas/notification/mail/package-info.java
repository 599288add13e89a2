/**
 * Letters about notices: queued with what they are about, written when they are sent. Out of scope
 * here: mail of other features, such as invitations to a pulse.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R4.1 Mail at once is queued in the transaction of its notice; a letter of the day or the
 *       week once for that day, where the person works.
 *   <li>R4.2 Its words are made when it is sent, in the person's language: what was read or taken
 *       back meanwhile is not in it, and with nothing left it is not sent.
 *   <li>R4.3 A letter is sent by one node, and carries the same Message-ID however often it is
 *       tried.
 *   <li>R4.4 While the mail server does not answer everything waits; an address that is refused is
 *       tried six times, ever less often. What is not sent within three days is given up, and the
 *       administrator sees why.
 *   <li>R4.5 A letter holds counts and the first lines of the person's own notices, never what
 *       somebody wrote; nothing in it adds a header.
 *   <li>R4.6 Without a mail server, or for who has no address, nothing is queued.
 *   <li>R4.7 Each letter carries a secret by which anybody who has it ends all letters to that
 *       person, without a login, with one click or one request (RFC 8058). A look alone ends
 *       nothing, and the page names nobody.
 * </ul>
 */
package aidas.notification.mail;
