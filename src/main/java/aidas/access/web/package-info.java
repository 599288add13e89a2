/**
 * The reader of a page: their language, their theme, and what they are told when they may not.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A choice of language or theme is kept and leads back to the page it was made on, never
 *       to another site.
 *   <li>R1.2 A choice is taken only with the token of the chooser's own session.
 *   <li>R2.1 A page that the reader may not see answers 403, one about what is not there 404.
 * </ul>
 */
package aidas.access.web;
