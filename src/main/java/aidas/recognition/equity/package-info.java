/**
 * The equity radar, for HR: are thanks spread over people as chance would spread them, and does one
 * group get fewer than another? It speaks of groups, never of persons. By which groups it can
 * compare is what the roster knows: role, team, store, region, format and tenure. The roster knows
 * neither contracts nor shifts, so nothing is said of them.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A person's thanks are those of colleagues in the period that stand, one for each
 *       thank-you, whoever else was thanked by it. Who was thanked by nobody counts with none.
 *   <li>R1.2 Counted is who worked at least half of the period's days, by the days worked: thanks a
 *       month are thanks in 30 days at work. Five or more others are told as left out.
 *   <li>R1.3 A person belongs to the store, the role and the team of most days, all stays there
 *       together, of equal ones to the last. Teams are those of one code, in whatever store. Tenure
 *       is from the first day on the roster to the period's end.
 *   <li>R1.4 The period is whole months that are over, at most 24; unless asked for, the last
 *       three.
 *   <li>R2.1 Gini's coefficient stands with n, interval and what chance alone would make of it; the
 *       curve has no step of fewer than five people.
 *   <li>R2.2 A group of fewer than five people is withheld, and so is whatever would leave fewer
 *       than five, or just one withheld group, when it is taken from another figure of the report.
 *       Followed are two such steps, more as long as there are no more than 400 sets of people;
 *       sums that must be solved as equations are not. With fewer than five people in all,
 *       everything is withheld.
 *   <li>R2.3 A group's thanks a month have an interval that takes into account how much people
 *       differ within groups.
 *   <li>R2.4 No number of thanks is told, and no rate finer than a tenth of its interval. Between
 *       two reports nothing more is promised: if their people differ by one who came, left or
 *       became inactive, the difference tells of that one as far as the rounding lets through.
 *   <li>R3.1 Each kind of group is tested by 9,999 shuffles, and all kinds together by Holm at 5 %.
 *       Only then is a difference named.
 *   <li>R3.2 Groups that get half as many are found; where there is no difference one is named in 1
 *       of 20 periods at most, as Holm's correction has it.
 *   <li>R3.3 Groups stand by name, never by how often they are thanked.
 *   <li>R3.4 HR alone reads it, of the whole company; the same facts give the same figures.
 * </ul>
 */
package aidas.recognition.equity;
