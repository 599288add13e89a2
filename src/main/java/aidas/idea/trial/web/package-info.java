/**
 * Trials of ideas in the browser.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R5.3 The report begins with the finding; below stand interval, course, what was before, and
 *       the plan, in the reader's language. HR may open the stores.
 *   <li>R5.4 HR tries what a plan can find before it is kept; a fault stands at its field.
 *   <li>R5.5 The report is taken along as a PDF, and by HR which store was set against which as a
 *       table.
 * </ul>
 */
package aidas.idea.trial.web;
