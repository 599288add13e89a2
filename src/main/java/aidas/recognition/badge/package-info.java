/**
 * Badges: what somebody did again and again, recognised by a rule that everybody can read. Out of
 * scope here: points and rewards.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A badge has a code that never changes, a name and a sentence in English, Bulgarian and
 *       Lithuanian, and one rule; every field at fault is named at once.
 *   <li>R1.2 A rule is chosen from six kinds with bounded numbers; there is no script.
 *   <li>R1.3 A rule comes in versions, which the database keeps as they are. The first one may
 *       count what happened up to a year ago; a later one counts from today on or later, and the
 *       one before ends there.
 *   <li>R1.4 No rule over customers' answers is met by one answer, and none counts attendance.
 *   <li>R2.1 First: the first thank-you, given or got.
 *   <li>R2.2 Often: so many in a month, a quarter or ever, in so many months or quarters in a row,
 *       from so many different people.
 *   <li>R2.3 Streak: so many days in a row with a glad customer, in so many calendar days at most.
 *       A day off, and a day on which nobody answered, does not break it; a day with answers of
 *       which none is glad takes a free day or begins it anew.
 *   <li>R2.4 Best: more in a month than in each of three or more earlier ones, once it is over.
 *   <li>R2.5 Together: so many in a month by all of a store; whoever had a part gets it.
 *   <li>R2.6 A condition narrows thanks to one value.
 *   <li>R2.7 Adopted ideas are counted as well: the first, or so many; for each whom an idea
 *       credits, from the day on which it was adopted, or on which it was claimed after.
 *   <li>R2.8 So are cases that a customer confirmed as solved, for whoever worked them last; the
 *       evidence names a case by its reference, never its customer.
 *   <li>R2.9 Sum: shares that add up to so much, in a month, a quarter or ever, in so many of them
 *       in a row. A share is an answer's credit, or an equal part of a thank-you to several or of
 *       an idea of several; thirds make a whole.
 *   <li>R3.1 The same facts give the same awards, byte by byte, in whatever order they are read.
 *   <li>R3.2 Awarding again awards nothing twice; what was not awarded yet is made up for.
 *   <li>R3.3 Each award keeps the version of its rule and the keys of what it was earned by; it
 *       stays, whatever becomes of the rule.
 *   <li>R3.4 An answer counts for whom it is credited to, if the person was its cause.
 *   <li>R3.5 {@code BadgesAwarded} is published once for all that a run awards, in its transaction,
 *       and names each award once.
 *   <li>R3.6 A night looks at whom the day touched, and at everybody only if a rule is new or a
 *       month is over; it awards what looking at everybody would award.
 *   <li>R4.1 HR tries a rule on the last quarter before it counts: awards, people, stores; no
 *       names. What was in the year before is known to it, so that a best month can be told.
 *   <li>R4.2 HR adds badges, gives them new rules and retires them; each leaves an entry in the
 *       audit log.
 *   <li>R4.3 Everybody reads the rules in use, and only the own awards, each with its evidence.
 *   <li>R4.4 Nothing tells who has how many, and nothing orders people by badges.
 *   <li>R4.5 A person reads how far the way to the next one is, where two numbers can tell it and
 *       there is a next one: what is met once is met by whatever version.
 * </ul>
 */
package aidas.recognition.badge;
