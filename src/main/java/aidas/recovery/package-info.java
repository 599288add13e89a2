/**
 * Closing the loop: an unhappy customer becomes a case, somebody listens, apologises, resolves and
 * follows up, and the customer says whether it is solved. Out of scope here: which answers become
 * cases by a rule ({@code rule}), the clock's days ({@code time}), what helps ({@code playbook}).
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 An unfavourable answer whose customer lets us contact them opens a case in the same
 *       transaction, by the band of its scale.
 *   <li>R1.3 One answer, one entry said unasked: one case, whoever comes first.
 *   <li>R1.4 A customer with an address gets one letter when their case opens: reference, day of
 *       the answer, link.
 *   <li>R1.5 A lead or HR opens a case by hand, of a call, a review or a letter. Its rating never
 *       becomes a score.
 *   <li>R2.1 Each step is taken with evidence of its own; every field at fault is named.
 *   <li>R2.2 Steps keep their order and are taken once; a refusal names what is missing. The
 *       database itself refuses too.
 *   <li>R3.1 Recovered is a case only if its customer says so.
 *   <li>R3.2 "No" opens it again at the solution, with a new day.
 *   <li>R3.3 Who was asked and says nothing for the days of the terms leaves it not confirmed.
 *   <li>R3.4 A second score is told once, after yes or no; it stays in the case.
 *   <li>R4.2 A clock is stopped with a reason of the list and goes on with what it had left; one
 *       that waits for the customer goes on when they write.
 *   <li>R4.3 Before it is due a case is brought to its owner, or to its leads if that one is gone;
 *       then to its leads, then to HR, each once, whichever node does it.
 *   <li>R4.4 The first letter, call or regret of a person is the answer; {@code CaseAnswered} is
 *       told once.
 *   <li>R4.5 As long as a clock waits for the customer before anybody answered, by so much later is
 *       an answer in time, counted on open days as the clock is; what was late stays late. No other
 *       pause moves it, and what was promised stays as it was told.
 *   <li>R5.1 A lead sees cases of the own stores, an employee those given to them, HR and the owner
 *       each; for everybody else there is none of that number.
 *   <li>R5.2 Owner, lead and HR work a case; the company's owner reads.
 *   <li>R5.3 A case is given to somebody of its store, and taken from somebody only with a reason.
 *   <li>R5.4 Goodwill above the cause's limit takes a lead's approval.
 *   <li>R5.5 What was said unasked and withdrawn is read in no case.
 *   <li>R6.1 A letter goes through the post in the customer's language, with a link of its own, and
 *       is kept.
 *   <li>R6.2 The customer's page opens by its secret alone, of which the database has the sum only.
 *   <li>R6.3 The customer reads no notes, no calls and no family names.
 * </ul>
 */
package aidas.recovery;
