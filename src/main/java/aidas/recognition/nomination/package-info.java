/**
 * Nominations: HR calls for them, colleagues nominate colleagues, and two people who have no part
 * in it decide one after the other. Out of scope here: what a granted one pays, which {@code
 * points} hears of by {@code NominationGranted}.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A call has a code that never changes, a name and criteria in English, Bulgarian and
 *       Lithuanian, days, how many one person may nominate, and no or up to three amounts of
 *       points; every field at fault is named at once.
 *   <li>R1.2 HR changes it until its first day begins anywhere; then the database itself refuses.
 *   <li>R1.3 It is over after its last day where the nominator works, or when HR closes it: nothing
 *       comes in then, not even in the database. What waits is still decided.
 *   <li>R1.4 Opening, changing and closing leave an entry in the audit log.
 *   <li>R2.1 Somebody who works here nominates a colleague who works here, not themselves, with a
 *       reason of 30 to 2,000 characters and a value in use; every field at fault is named at once.
 *   <li>R2.2 It is a draft until it is sent, and nobody else reads it; then its words stay.
 *   <li>R2.3 A person nominates a colleague once for a call, and not more than it says, however
 *       many they send at once. What was taken back does not count.
 *   <li>R2.4 Made again with the same key it is the same one.
 *   <li>R2.5 Who sent it takes it back until the first step is decided.
 *   <li>R2.6 It may quote a customer as a thank-you may; who did not agree to be quoted is read
 *       only by those whom the answer is credited to.
 *   <li>R3.1 A lead in whose scope the nominee's store lies decides first, HR decides last.
 *   <li>R3.2 If no lead of the store is free of a part in it, the first step is decided by a lead
 *       of the region or by HR.
 *   <li>R3.3 Who nominated, who is nominated, and whom the nominee nominated for the same call
 *       decide nothing; the database itself refuses.
 *   <li>R3.4 Nobody decides both steps; the database itself refuses.
 *   <li>R3.5 Of two who decide at once one does, and the other is told that it is decided.
 *   <li>R3.6 Who waits for whom is told on the page. Who is nominated, or has a part by a swap,
 *       does not learn that there is something to decide.
 *   <li>R4.1 Each step approves or declines with a reason; the last may make it a thank-you
 *       instead.
 *   <li>R4.2 Approved, it publishes {@code NominationGranted} in the same transaction, with one of
 *       the amounts that the call has.
 *   <li>R4.3 Approved or made a thank-you, the nominator's words reach the nominee as thanks, which
 *       stand on the wall only if the nominee agreed.
 *   <li>R4.4 The nominator reads why it was declined; the nominee is told nothing then.
 *   <li>R4.5 Each decision leaves an entry in the audit log.
 *   <li>R5.1 A nomination is read by who made it, by who decides it, and by the nominee once it is
 *       approved; to anybody else it is not there.
 *   <li>R5.2 HR reads how many there are of a call, and by store; a group of fewer than five people
 *       is not told apart, and nothing orders people.
 *   <li>R5.3 HR takes the nominations of a call out as a file, without those for the reader that
 *       are not approved; it stands in the audit log.
 * </ul>
 */
package aidas.recognition.nomination;
