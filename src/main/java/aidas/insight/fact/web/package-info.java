/**
 * Facts of stores on a page: a table is chosen, its difference shown, then taken; and the measures
 * that the company defines.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 What a table would change is shown before anything changes; nothing is taken that was
 *       not shown.
 *   <li>R1.2 Faults are told by line and column, and nothing of the table is taken.
 *   <li>R1.3 Who brought facts in, and how many, stands in the history.
 *   <li>R2.1 A measure is defined with a name in each language, or the field at fault is named.
 * </ul>
 */
package aidas.insight.fact.web;
