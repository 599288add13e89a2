/**
 * Challenges: games that people join of their own will, together and never against each other. It
 * counts what other features keep, and points hear of it. Out of scope here: rankings, prizes that
 * are handed over, and attendance.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 HR writes a challenge for the company, a region or a store, a lead for the own store:
 *       name and purpose in three languages, 1 to 90 days, one of two kinds, one of three measures;
 *       every field at fault is named at once.
 *   <li>R1.2 Publishing writes the rules in words, with SHA-256 over terms and words; who may join
 *       reads them before.
 *   <li>R1.3 Published rules never change; the database itself refuses. Until the end it may be
 *       called off, with a reason that everybody reads.
 *   <li>R1.4 What is counted is thanks given, different colleagues thanked, and customers' answers;
 *       never attendance.
 *   <li>R1.5 No goal over customers' answers is met by one answer: below twenty nothing is judged.
 *   <li>R1.6 The own past is as many days before, on the same days of the week.
 *   <li>R2.1 One takes part by one's own word, in each game for itself, from its publication to its
 *       end; said again, nothing changes.
 *   <li>R2.2 Who joins counts with all days of the game; who does not is not counted and not named.
 *   <li>R2.3 Who leaves, even just before the end, counts no more; figures that the person was
 *       counted in are not shown from that moment.
 *   <li>R2.4 After the end nobody joins or leaves; the database refuses once it is closed.
 *   <li>R2.5 Those who may join read a challenge, and HR and leads who oversee them; for others
 *       there is none.
 *   <li>R3.1 Where a challenge stands is told by the clock alone.
 *   <li>R3.2 What is over is closed once, however many nodes do it, whoever logged in or did not;
 *       {@code ChallengeClosed} is published once, in that transaction.
 *   <li>R3.3 The result is what was known at the end, however late it is written.
 *   <li>R3.4 What comes or is taken back later changes nothing; that there was something is told.
 *   <li>R3.5 Anybody who reads a result can have its hash, its rules and its outcomes worked out
 *       anew; a changed byte is found.
 *   <li>R4.1 Names stand by the alphabet, for those who take part alone; what one did is shown to
 *       that person alone.
 *   <li>R4.2 Figures of a unit are counted once a day, and shown if five or more take part.
 *   <li>R4.3 No two figures of a unit that were shown differ by one to four people: who joins waits
 *       to be counted with others, and after somebody left the figures rest.
 *   <li>R4.4 No two challenges count the same of the same people on the same days: not those of one
 *       store, and not those of two between which a person moved.
 *   <li>R5.1 A common goal is met by the sum of all who joined.
 *   <li>R5.2 Against the own past a store is better by the published percentage of what those who
 *       joined did before.
 *   <li>R5.3 A share of answers that cannot be told apart from before is no win; it is shown with
 *       the number of answers and its interval.
 *   <li>R6.1 HR and leads try a goal on four past windows: sums of all, no store and no names, and
 *       nothing of fewer than five people.
 *   <li>R6.2 Each step leaves an entry in the audit log, joining and leaving as the person's own.
 * </ul>
 */
package aidas.challenge;
