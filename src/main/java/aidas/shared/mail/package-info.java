/**
 * Mail: one way to the mail server for every feature, and an outbox of letters to customers, who
 * have no inbox here. Out of scope: whom to write to and whether they agreed, which the features
 * know; letters about notices, which are written when they are sent ({@code notification.mail}).
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A letter is queued in the transaction of what it tells; the same key is queued once.
 *   <li>R1.2 Without a mail server nothing is queued, and who asked is told so.
 *   <li>R1.3 A letter is sent by one node, and carries the same Message-ID however often it is
 *       tried.
 *   <li>R1.4 While the mail server does not answer everything waits; an address that is refused is
 *       tried six times, ever less often. What is not sent within three days is given up.
 *   <li>R1.5 Once a letter is sent or given up its address and words are gone from here.
 *   <li>R1.6 Nothing in a subject adds a header.
 * </ul>
 */
package aidas.shared.mail;
