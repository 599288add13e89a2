/**
 * The pages of thanks: the wall, giving one, one of them, a lead's list of names, and what HR does.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R10.1 An open wall shows what is new without being opened again; where no line to the
 *       server holds, a link does the same.
 *   <li>R10.2 A server holds at most 2000 such lines, and five of one person; others get the link.
 *   <li>R10.3 A line needs a login and begins on a page of the portal itself.
 *   <li>R10.4 Every way of the pages can be gone with the keyboard alone.
 * </ul>
 */
package aidas.recognition.web;
