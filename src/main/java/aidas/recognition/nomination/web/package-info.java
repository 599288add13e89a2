/**
 * The pages of nominations: open calls and the own ones, one of them, what waits for leads and HR,
 * and HR's calls.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R6.1 A draft is kept and sent from the same form; a press too many makes no second one.
 *   <li>R6.2 Every way of the pages can be gone with the keyboard alone.
 * </ul>
 */
package aidas.recognition.nomination.web;
