/**
 * The organisation over HTTP: {@code /api/v1/organisation/…} for administrators and HR, and the
 * people of one store for those who may see it.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R7.1 A roster file is posted as {@code text/csv}; {@code dryRun=true}, which is the
 *       default, only tells the difference.
 *   <li>R7.2 A roster file with faults answers 400 with a violation for each, whose field is line
 *       and column.
 *   <li>R7.3 Lists are paged, 100 at most a page, and tell how many there are in all.
 *   <li>R7.4 What is not there answers 404.
 * </ul>
 */
package aidas.organisation.rest;
