/**
 * Survey tools deliver here: an administrator sets up a source, the tool sends events or somebody
 * uploads its export, and each answer becomes one response of the intake.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 An administrator of the whole company sets up sources: tool, name, code, secret,
 *       survey, and where the payload holds what. Every field at fault is named at once; each
 *       change leaves an entry in the audit log.
 *   <li>R1.2 A secret is kept encrypted, shown once where the portal drew it, and replaced by
 *       another at any time.
 *   <li>R1.3 A source that was retired takes nothing in any more; what it brought stays.
 *   <li>R2.1 A payload is taken if its signature is right. If not, or if there is no such source,
 *       the answer is 401 and nothing is kept but how often that happened on that day.
 *   <li>R2.2 All of a payload is kept as it came, for 90 days: what it became, and why. With it
 *       goes what an answer said that came to nothing.
 *   <li>R2.3 The same event counts once; an event that was refused is tried again when it comes
 *       again.
 *   <li>R2.4 What cannot be read is refused by its field and kept; a body above 1 MiB is not read.
 *   <li>R3.1 However many events an answer has, it becomes one response. It settles when its author
 *       is done, or when nothing has changed for as long as its tool gives; from then on it never
 *       changes.
 *   <li>R3.2 Events come in any order: what is older than what is known never undoes it, and
 *       nothing undoes finished.
 *   <li>R3.3 An answer of which only the id is known waits for its document for 30 days.
 *   <li>R3.4 An answer without a score is no response; a score of 0 is one.
 *   <li>R3.5 An unknown store or employee sends it into the quarantine of the intake.
 *   <li>R4.1 A mapping says which of a tool's names holds which field, what a choice is worth, and
 *       which store, channel and zone hold where the payload says none.
 *   <li>R4.2 A comment above the intake's length is cut and not refused; a language is its first
 *       two letters; a time without offset is in the source's zone, a missing one is when it came.
 *   <li>R4.3 Before it goes live a mapping is tried: the payload goes all the way, and nothing of
 *       it stays.
 *   <li>R5.1 The last events are listed with state and reason. Reading one leaves an entry in the
 *       audit log, for it holds a customer's words.
 *   <li>R5.2 An event is replayed with today's mapping; what became a response stays as it is.
 *   <li>R6.1 A file is taken by the same way, row by row: at most 5,000 rows and 20 MiB; a row at
 *       fault is named and the rest goes on.
 * </ul>
 */
package aidas.integration;
