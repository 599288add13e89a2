/**
 * The pages of the equity radar, and the hint on the wall.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R5.1 The finding comes first, in a sentence; period and kind of group stand in the address.
 *   <li>R5.2 Every figure stands with n and range; what is withheld says so and why.
 *   <li>R5.3 The same figures are to be had as a file.
 *   <li>R5.4 A hint stands on the own pages of the wall only, and is put away by a button.
 *   <li>R5.5 Rings are told by number beside the figures; those that go on have a page of their
 *       own.
 * </ul>
 */
package aidas.recognition.equity.web;
