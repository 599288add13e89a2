/**
 * The statistics prove themselves: cases with known results are computed where the portal runs, by
 * the code behind its pages, and compared with the digits that others published.
 *
 * <p>The cases lie in {@code cases.json}: inputs, expected digits as the reference prints them, and
 * where they come from. A case names its figure, which {@link
 * aidas.insight.selftest.CustomerFigures}, {@link aidas.insight.selftest.UnitFigures} and {@link
 * aidas.insight.selftest.RelationFigures} compute.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 Each figure has a case, each case its inputs, its expected digits and its source.
 *   <li>R1.2 All cases agree.
 *   <li>R2.1 A value agrees if as many digits agree as the case asks for: 9 of closed formulas and
 *       NIST's certified values, 6 of probabilities; decimal places where 0 is expected.
 *   <li>R2.2 A value that the reference prints rounded agrees if it rounds to the same.
 *   <li>R2.3 A case agrees only if every value does; one that is missing does not.
 *   <li>R2.4 A case that cannot be computed disagrees and says why, and the others are still told.
 *   <li>R2.5 Those that disagree come first, and the value that agrees least stands for its case.
 *   <li>R3.1 Administrators, data protection and owners may ask.
 * </ul>
 */
package aidas.insight.selftest;
