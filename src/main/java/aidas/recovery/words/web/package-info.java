/**
 * Alerts and lists of words in the browser.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R5.1 The customer's words come first, with what was found marked in them; beside them what
 *       can be done.
 *   <li>R5.2 HR and administrators try a word before they list it; a fault stands at its field.
 * </ul>
 */
package aidas.recovery.words.web;
