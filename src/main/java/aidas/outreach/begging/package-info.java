/**
 * The begging meter: in which stores customers were asked for a particular score, and what scores
 * say without theirs. Nothing is taken out anywhere else; these answers stay in every figure.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 The share is of those who told whether anyone asked, with Wilson's interval and n;
 *       where nobody told there is none, never a zero.
 *   <li>R1.2 The figure of all answers stands beside that of those nobody was asked for; a scale is
 *       never mixed with another.
 *   <li>R1.3 Stores of the reader's scope only, by name and never by share; nobody of the people is
 *       named.
 *   <li>R1.4 It looks at answers that the portal asked for, of the last ninety days.
 * </ul>
 */
package aidas.outreach.begging;
