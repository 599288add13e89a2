/**
 * The pages of HR and of the leads that HR gave ideas to: the pipeline, one idea, and the gates. On
 * the pipeline a drag presses the button that the card has for that stage, so that the keyboard
 * does all that the mouse does.
 */
package aidas.idea.review.web;
