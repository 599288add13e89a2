/**
 * The pages of HR and of the leads that HR gave ideas to: the pipeline, one idea, and the gates.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R7.1 A drag presses the button that the card has for that stage, so that the keyboard does
 *       all that the mouse does; what became of it is told aloud.
 *   <li>R7.2 What an idea lacks for a stage stands on its card before somebody tries, and what is
 *       wrong with a form stands at its field.
 * </ul>
 */
package aidas.idea.review.web;
