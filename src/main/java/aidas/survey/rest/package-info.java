/**
 * Surveys over HTTP: {@code /api/v1/surveys}, written by administrators, read by those who work
 * with answers.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R7.1 A draft is written as a whole; the number after the newest version begins one, so that
 *       the same request sent twice does the same.
 *   <li>R7.2 A refusal names every field at fault at once, and what was expected there.
 *   <li>R7.3 What no longer fits the version's state answers 422, what is not there 404.
 * </ul>
 */
package aidas.survey.rest;
