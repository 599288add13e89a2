/**
 * The outer loop: what makes customers unhappy again and again becomes a problem with an owner,
 * something is done about it, and what that changed is measured. Out of scope here: single cases,
 * and the notices that tell of what is late.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A problem has a title, a cause of cases or a reason that customers tap about the
 *       company, stores and an owner: who leads a store in scope, or whoever opens it, as HR and
 *       people of a region lead none. Every field at fault is named at once.
 *   <li>R1.2 HR opens and changes problems of the company, a lead those of the own stores alone;
 *       problems of everywhere are read by all of them.
 *   <li>R1.3 The cases of 90 days with that cause are its evidence; each reader finds those in
 *       scope.
 *   <li>R2.1 A cause is compared with its own past year, per hundred answers, by an exact test that
 *       is corrected for how many are looked at. Of a store only what rises is told, by its name.
 *   <li>R2.2 Reasons about the company count where the unhappy tap them.
 *   <li>R3.1 What is done has an owner and a day; it is done once, with a note, and stays.
 *   <li>R3.2 A problem is closed once, with a reason; then nothing of it changes.
 *   <li>R3.4 Who owns what is late is told once.
 *   <li>R4.1 The effect is the rate per hundred answers in the weeks after less that of the weeks
 *       before, with an interval that is wider where weeks differ more than chance; from 14 days
 *       on, 13 weeks at most on either side.
 *   <li>R4.2 While the interval holds 0 nothing is claimed, and it is said how many answers more it
 *       takes, or that none would do.
 *   <li>R4.3 What it cannot tell apart is said: chance after a bad time, the season, and other
 *       things done meanwhile. What happened in other stores stands beside it.
 * </ul>
 */
package aidas.recovery.problem;
