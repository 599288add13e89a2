/**
 * The report of cases in the browser and as a file.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R6.1 The finding against the line comes first; every figure has n, interval and how it is
 *       worked out. Stores and causes stand by name, not by figure.
 *   <li>R6.2 The owner says inputs here, and the printed formula shows what they come to.
 *   <li>R6.3 The table is a file too; what is withheld stays so.
 * </ul>
 */
package aidas.recovery.report.web;
