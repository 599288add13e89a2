/**
 * The report of a trial on paper, for whoever reads it without the portal.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R6.1 It begins with the finding; then stand the effect with its interval, what speaks
 *       against it, how the stores did, and the plan with its fingerprint, in the reader's
 *       language.
 *   <li>R6.2 Whoever reads the report may print it; which store was set against which is printed
 *       for HR alone, and leaves an entry in the audit log.
 * </ul>
 */
package aidas.idea.trial.paper;
