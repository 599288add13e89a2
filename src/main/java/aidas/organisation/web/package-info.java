/**
 * The administrator's pages of the organisation: stores, employees, and the import of a roster.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R8.1 What is searched, sorted and paged stands in the address, so that it can be kept, sent
 *       and gone back to.
 *   <li>R8.2 A list can be taken along as CSV, and no cell of it is a formula.
 *   <li>R8.3 A form that is refused names the field and keeps what was typed.
 *   <li>R8.4 A roster is applied only after its difference was shown.
 * </ul>
 */
package aidas.organisation.web;
