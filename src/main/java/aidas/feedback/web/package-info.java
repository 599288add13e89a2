/**
 * Feedback on pages: a figure is written with n and interval, drawn on its whole scale, and can be
 * questioned.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A figure is written in the reader's language with n and interval; where there is none
 *       the page says why.
 *   <li>R1.2 A figure is drawn on its whole scale; what is seen is also said in a sentence.
 *   <li>R1.3 Answers too few to judge by are called so, with how many more would do.
 *   <li>R1.4 A month without answers leaves a gap in a trend.
 *   <li>R1.5 A heading says no more of a change than its interval holds.
 * </ul>
 */
package aidas.feedback.web;
