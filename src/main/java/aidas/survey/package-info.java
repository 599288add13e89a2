/**
 * What is asked and on which scale: the metric, its range, its direction and what its scores mean.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A scale is known by its wire code; a code nobody defined is no scale.
 *   <li>R1.2 A scale takes scores from its low to its high end in its own steps and no others.
 *   <li>R1.3 A scale has a direction: it says which end is the good one.
 *   <li>R2.1 NPS: 9 and 10 promote, 7 and 8 are passive, 0 to 6 detract.
 *   <li>R2.2 CSAT: the top boxes (two of five, two of seven, three of ten) are favourable, below
 *       the middle is unfavourable, the rest is neutral.
 *   <li>R2.3 CES 1 to 7 is better when higher: 6 and 7 are favourable, 4 and 5 neutral.
 *   <li>R2.4 CES 1 to 5 is better when lower: 1 and 2 are favourable, 3 is neutral.
 *   <li>R2.5 A score that the scale does not take has no band; it is refused, not guessed.
 * </ul>
 */
package aidas.survey;
