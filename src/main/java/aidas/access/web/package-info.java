/**
 * The reader of a page: their language, their theme, and what they are told when they may not.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A choice of language or theme is kept and leads back to the page it was made on, never
 *       to another site.
 *   <li>R1.2 A choice is taken only with the token of the chooser's own session.
 * </ul>
 */
package aidas.access.web;
