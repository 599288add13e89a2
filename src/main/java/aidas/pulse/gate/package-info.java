/**
 * The gate: which figures about employees' answers may be read. All of them pass here, once, before
 * anything is stored; pages, API, exports and laboratory read what it let through and nothing else.
 *
 * <p>The company, regions, stores and teams are <em>units</em>. Published figures tell apart
 * <em>atoms</em>: shown units without shown children, and what is left of a shown unit without its
 * shown children. Whatever can be computed from the figures of a wave is a sum of atoms, so the
 * rules speak of atoms. Why, and what this does not protect from: {@code docs/privacy/gate.md}.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 The floor is 5 answers, 8 for comments, unless the programme says otherwise; below 4
 *       it is refused.
 *   <li>R1.2 A unit is shown only if the units around it are; if the company is withheld, all are.
 *   <li>R2.1 Every atom holds at least as many answers as the floor.
 *   <li>R2.2 In no atom are all answers, or all but one, the same, neither by category nor by band.
 *       Who took part has one category and is exempt.
 *   <li>R3.1 Wave against each earlier wave: in the smallest parts that both tell apart, no answer
 *       differs, or at least as many as the floor, and not all in one category.
 *   <li>R3.2 The same holds between a figure of one wave and sums of figures inside it: this wave's
 *       against all units of all earlier waves that are still true; and any wave's against atoms of
 *       one other, of two others in up to 12 teams. What cannot be decided in bounded time counts
 *       as a breach.
 *   <li>R3.3 Who took part is not compared with earlier waves.
 *   <li>R3.4 Units keep their codes: R3.1 and R3.2 hold by teams, and again with stores, with
 *       regions and with the company as the smallest parts, whatever became of the units inside
 *       them.
 *   <li>R4.1 A withheld unit says that it has too few answers, or that it would give some away, and
 *       no more.
 *   <li>R4.2 Hidden is the smallest unit that helps, of equal ones the first by code; the same
 *       answers give the same decision.
 *   <li>R4.3 What is hidden for the number of answers does not depend on what was answered.
 *   <li>R5.1 A question about several units or waves is answered by the sum of the shown ones; the
 *       others are left out, and named.
 *   <li>R5.2 A comment is read at the smallest shown unit around its author's team.
 * </ul>
 */
package aidas.pulse.gate;
