/**
 * A study as a file: with its method, its n, what was left out and the version of its data, so that
 * a statistician can repeat it.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 The table holds every figure of the study with all its digits, its interval, n and p,
 *       and what was asked for.
 *   <li>R1.2 The cells are a file of their own, in the form in which facts are taken in.
 *   <li>R1.3 The paper says the finding first, then every figure, then the method, in the reader's
 *       language.
 *   <li>R1.4 Drivers, fifths and the ladder are tables of the same form.
 *   <li>R2.1 Each file is for HR and owners of the whole company and leaves an entry in the audit
 *       log.
 * </ul>
 */
package aidas.insight.study.export;
