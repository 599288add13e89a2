/**
 * Unasked feedback on pages: the list with the form to record, and the two small lists on the
 * store's page and on My feedback.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R4.1 What is searched, filtered and paged stands in the address; the list can be taken
 *       along as CSV, and no cell of it is a formula.
 *   <li>R4.2 A form that is refused names the field and keeps what was typed; sent twice it records
 *       once.
 *   <li>R4.3 A reference is a link only if it is an address on the web.
 *   <li>R4.4 The store's page shows the latest of its store, My feedback those that name the
 *       reader.
 * </ul>
 */
package aidas.feedback.unsolicited.web;
