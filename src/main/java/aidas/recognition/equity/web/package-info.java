/**
 * The page of the equity radar.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R5.1 The finding comes first, in a sentence; period and kind of group stand in the address.
 *   <li>R5.2 Every figure stands with n and range; what is withheld says so and why.
 *   <li>R5.3 The same figures are to be had as a file.
 * </ul>
 */
package aidas.recognition.equity.web;
