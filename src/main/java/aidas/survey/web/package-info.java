/**
 * The surveys on pages: what customers are asked, version by version, and the draft that comes
 * next.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R8.1 Each survey says its scale in words with the direction, its current version, its
 *       touchpoint and how many answered.
 *   <li>R8.2 A draft is written in all languages side by side; what is missing is named at its
 *       field, and what was typed stays.
 *   <li>R8.3 A draft is published only after the page said what that means.
 *   <li>R8.4 The question can be looked at as a customer sees it, in each language, while it is
 *       being written.
 * </ul>
 */
package aidas.survey.web;
