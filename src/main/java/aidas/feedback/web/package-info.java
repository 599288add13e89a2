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
 *   <li>R1.6 A trend is drawn with the limits of ordinary variation and says what lies outside;
 *       where months are too few for limits it says how many more it takes.
 *   <li>R1.7 What customers tapped is called as their survey called it, in the reader's language;
 *       what is about the company is set apart from what is about the person.
 *   <li>R9.1 A file that cannot be taken says why, in the reader's language; the earlier files are
 *       listed, newest first.
 *   <li>R9.2 A file has an address of its own, at which it is mapped, tried, watched and taken in.
 *   <li>R9.3 What became of a file is said in words, with its faulty lines to download.
 *   <li>R9.4 Responses that wait are grouped by why; one can be read, all of one reason tried
 *       again, one discarded after a question.
 * </ul>
 */
package aidas.feedback.web;
