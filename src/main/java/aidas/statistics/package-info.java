/**
 * The numbers behind the figures: pure functions and values that know nothing but numbers.
 *
 * <p>Every function states its definition, unit and range; distributions come from Hipparchus.
 * Nothing here prints, reads, or keeps state.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 An interval has two ends in order and never an unknown one.
 *   <li>R1.2 Quantiles and tail probabilities keep their digits far out in the tail.
 *   <li>R2.1 A share's interval is Wilson's; it stays within 0 and 1.
 *   <li>R2.2 A net share (for less against) has an adjusted Wald interval; it stays within −1 and 1
 *       and is never of zero width.
 *   <li>R2.3 Two independent estimates are compared by their difference, its standard error and a
 *       two-sided p.
 *   <li>R2.4 How many answers a margin takes is told from the variance seen so far.
 *   <li>R3.1 A group's squares are taken about its mean, so that large values keep their digits.
 *   <li>R3.2 One-way analysis of variance works from the groups' sums, whatever their sizes.
 *   <li>R3.3 Where nothing can be compared (one group, single answers, no variation at all) there
 *       is no analysis, rather than a zero.
 *   <li>R3.4 Reliability is told for single answers, ICC(1), and for groups' means, ICC(2).
 *   <li>R4.1 A mean shrinks toward the overall mean by what its group's size cannot support.
 *   <li>R4.2 Groups that do not differ beyond chance shrink all the way.
 *   <li>R4.3 A shrunken mean lies between its own mean and the overall one, and carries its
 *       uncertainty.
 *   <li>R4.4 Equal sizes keep their order.
 * </ul>
 */
package aidas.statistics;
