/**
 * Seasons: some months with rules that were published before, a result that is frozen, and a way to
 * object in between. What comes too late is not lost: it counts in the next season of the series.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 HR announces a season: whom it compares, by what, over which whole months.
 *   <li>R1.2 Once announced the rules do not change; until its first month it can be withdrawn,
 *       with a reason.
 *   <li>R1.3 A season that was announced after its first day says so.
 *   <li>R1.4 Seasons of one series follow one another and have the same rules.
 *   <li>R2.1 A season is announced, running, closed and frozen, in this order and never back.
 *   <li>R2.2 Closing takes every unit's sums and the result, with SHA-256 over rules, inputs and
 *       result.
 *   <li>R2.3 A season closes when its months are over and the season before it in its series is
 *       frozen.
 *   <li>R2.4 It is frozen when the time for appeals is over and none is open.
 *   <li>R2.5 A frozen result never changes; the database itself refuses.
 *   <li>R3.1 Anybody who reads a season can have its hash worked out anew; a changed byte is found.
 *   <li>R3.2 The result is worked out anew from the inputs as well, and the hash is looked up in
 *       the audit log.
 *   <li>R4.1 Until the time for appeals is over a lead may appeal for an own unit, HR for any, with
 *       a reason.
 *   <li>R4.2 Somebody else of HR or the owner decides, in words.
 *   <li>R4.3 An upheld appeal works the result out from the sums of that day; the one before stays
 *       readable.
 *   <li>R5.1 Answers that came after the result count in the next season of the series, which says
 *       how many and from when.
 *   <li>R5.2 An answer counts once, however many seasons follow.
 *   <li>R6.1 Teams, stores and regions stand in tiers, by name; those below the group are not
 *       listed.
 *   <li>R6.2 A lead finds the own units, wherever they stand.
 *   <li>R6.3 HR, owner and leads read seasons.
 * </ul>
 */
package aidas.leaderboard.season;
