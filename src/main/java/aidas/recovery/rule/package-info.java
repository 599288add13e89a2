/**
 * Which answers become cases without the customer's asking: rules by score, place, value and words,
 * tried on what was said lately before they go live.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A live rule opens a case for each answer of the last fourteen days that it holds for,
 *       in the transaction that brings it; history that comes in opens none.
 *   <li>R1.2 However many answers come at once, they are matched by one statement, and by none as
 *       long as no rule is live.
 *   <li>R1.3 Words are found in any form that English and Lithuanian give them, Bulgarian ones by
 *       how they begin; in the language of the answer only.
 *   <li>R2.1 A rule is a draft, goes live and is retired. What went live stays as it is: it is
 *       changed by a draft that replaces it.
 *   <li>R2.2 Nobody lets a rule go live who has not looked at its dry run on the last 90 days; a
 *       change asks for another look.
 *   <li>R2.3 A dry run tells how many cases it had been, by week and by store, beside how many are
 *       closed there now. It opens none.
 *   <li>R2.4 HR and the administrator write rules; every field at fault is named.
 * </ul>
 */
package aidas.recovery.rule;
