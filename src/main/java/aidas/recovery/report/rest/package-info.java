/**
 * The report of cases over HTTP.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R5.1 Every figure comes with n and interval; what is withheld says so and has no number.
 *   <li>R5.2 A fault of the client is a problem that names the field.
 *   <li>R5.3 The report is a file too, for whom and of what the report is.
 * </ul>
 */
package aidas.recovery.report.rest;
