/**
 * What customers said: answers about an interaction, the people they belong to, and the figures
 * made of them.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R8.1 A figure counts answers only; where nobody answered there is no figure, never a zero.
 *   <li>R8.2 NPS is the percentage of promoters less that of detractors; the point is raw, its
 *       interval adjusted Wald, cut at −100 and 100.
 *   <li>R8.3 CSAT is the percentage in the top boxes, with Wilson's interval.
 *   <li>R8.4 CES is the percentage who found it easy less that who found it hard, whichever end of
 *       the scale is the good one.
 *   <li>R8.5 A mean has Student's t interval, cut at the ends of its scale; answers that are all
 *       alike leave room for others not yet heard.
 *   <li>R8.6 Scales are never mixed.
 *   <li>R8.7 An answer shared among people counts by its weight; n is then the effective n.
 *   <li>R8.8 A margin above a tenth of the scale is too wide to judge by; the figure tells how many
 *       more answers would do.
 *   <li>R8.9 Figures come from sums, and the sums of parts are those of the whole.
 *   <li>R8.10 A figure explains itself: counts, n, what was left out, period, formula and method.
 *   <li>R8.11 Two NPS differ by what their adjusted scores differ, with a two-sided p.
 * </ul>
 */
package aidas.feedback;
