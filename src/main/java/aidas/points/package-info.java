/**
 * Points: what colleagues do for each other, kept as a ledger that anybody can count again. It
 * hears of thanks, badges and adopted ideas, which do not know of it. Out of scope here: what
 * points can be spent on, which {@code aidas.reward} knows, challenges and boards.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A posting moves points between a fund and a person's account; all funds and all
 *       accounts together are zero.
 *   <li>R1.2 The ledger is only added to; the database itself refuses a change and a deletion.
 *   <li>R1.3 A mistake gets a counter-entry: the mirror of what it names, once.
 *   <li>R1.4 A posting names the rule and its version, or the reason of who made it by hand; the
 *       same occasion posts once.
 *   <li>R1.5 Each kept balance can be counted again from the ledger, and what differs is told.
 *   <li>R1.6 No more is spent than is there, however many spend at once. A counter-entry may leave
 *       less than nothing: what was spent stays spent.
 *   <li>R1.7 Another feature spends points in its own transaction; the statement tells on what, in
 *       the reader's language, and what is not handed out comes back by a counter-entry.
 *   <li>R2.1 HR writes a rule as a draft, chosen from three sources with bounded numbers; every
 *       field at fault is named at once. No source is attendance or a customer's answer.
 *   <li>R2.2 A rule comes in versions, which the database keeps as they are. What is put in force
 *       begins on the first day that has begun nowhere yet, which is told, and the version before
 *       ends there; only a rule that nobody has read yet may begin today.
 *   <li>R2.3 A rule is retired from that day on, with every version that would pay then.
 *   <li>R2.4 A rule pays one person so many times a day, a week or a month.
 *   <li>R2.5 Between two that it pays one person so many minutes pass.
 *   <li>R2.6 It pays so many times a month between the same two, whoever thanks: who swaps thanks
 *       is paid once.
 *   <li>R2.7 What a limit kept from being paid is told, with the limit.
 *   <li>R2.8 HR tries a draft on the last quarter: people, postings, points and how they spread; no
 *       names, and no spread of fewer than five people. What was before the quarter limits it.
 *   <li>R2.9 Everybody who works here reads the rules in force, before saying yes as well.
 *   <li>R3.1 A thank-you posts in its own transaction, for each who got it and for who gave it.
 *   <li>R3.2 A badge posts once, by the rule in force on the day on which it was earned; those
 *       awarded together are posted together, in the order of their days.
 *   <li>R3.3 What is taken back or hidden gets its counter-entries in that transaction.
 *   <li>R3.4 A nomination that is granted, a challenge that was met and an idea that is adopted
 *       post what was promised in its transaction, once for each who takes part in points; the
 *       statement names it in the reader's language.
 *   <li>R4.1 Without the person's own yes nothing is earned and nothing is shown.
 *   <li>R4.2 Who leaves keeps the ledger and is shown nothing; who comes back earns from then on.
 *       Counter-entries go on meanwhile, or leaving would keep what was taken back.
 *   <li>R4.3 {@code PointsLeft} is published when a person leaves.
 *   <li>R5.1 A person reads the own statement: newest first, page by page, by month, each line with
 *       its reason.
 *   <li>R5.2 Nobody but HR reads that of another, and then it stands in the audit log: a balance
 *       that counting anew finds off, too. Others who count anew are told how many are off.
 *   <li>R5.3 Nothing orders people by points.
 *   <li>R6.1 HR gives and takes points by hand, with a reason that the person reads, and counters
 *       an entry; the same key does it once. Each leaves an entry in the audit log.
 *   <li>R6.2 HR gives to up to a thousand people at once, all or none; every item at fault is
 *       named, also one whose key was used for another person or number of points.
 *   <li>R6.3 Nobody posts by hand for themselves.
 *   <li>R6.4 {@code PointsByHand} is published in the same transaction, once for many.
 * </ul>
 */
package aidas.points;
