/**
 * The inbox, what reaches a person, and how the mail is doing, on pages.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R6.1 Each page tells how many notices are unread and leads to the inbox.
 *   <li>R6.2 A notice is opened, marked read alone or with all others, and found by kind.
 *   <li>R6.3 What reaches a person is chosen on a page, which says if mail cannot; what is no time
 *       is refused by its field.
 *   <li>R6.4 The administrator reads what waits and what was given up.
 *   <li>R6.5 A letter's address ends the letters after a button, without a login; a mail program
 *       ends them by one request.
 * </ul>
 */
package aidas.notification.web;
