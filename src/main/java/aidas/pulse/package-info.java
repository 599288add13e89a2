/**
 * What employees say of their work, so that nobody can tell who said what. A programme asks the
 * same questions in waves; whoever is invited gets a token that is signed blindly, answers without
 * a login, and hides among colleagues: what may be read is decided by the gate, once, when the wave
 * closes, and nothing else is kept. {@code docs/privacy/pulse.md} tells what is promised against
 * whom.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 HR writes a programme: names and questions in three languages, how many questions a
 *       person gets, how often, how long, and whom it asks; what is wrong is refused by its field.
 *   <li>R1.2 No floor is below four; code and database refuse.
 *   <li>R1.3 Once a wave has opened, questions and floors do not change, in the database either;
 *       another programme begins as a copy.
 *   <li>R1.4 A programme is a draft, runs and ends, in this order and never back.
 *   <li>R1.5 HR sees before anybody is asked what each unit could show at best.
 *   <li>R2.1 A wave opens and closes by the programme's calendar, or earlier by HR's hand; at most
 *       one of a programme is open.
 *   <li>R2.2 At its opening everybody of the target who works here that day is invited, in seats
 *       drawn by lot.
 *   <li>R2.3 A person gets the next few questions of the cycle in turn, and each one once before
 *       any again.
 *   <li>R2.4 Questions are spread among people, or alike for the people of a store.
 *   <li>R2.5 Whoever is invited sees before answering who could see what, and how many people share
 *       the smallest figure their answer can be part of.
 *   <li>R3.1 Each seat gets one blind signature, under the key of its place; the same request again
 *       gets the same one, another is refused.
 *   <li>R3.2 A ballot is taken without a login, under a valid token of its place, once; twice at
 *       the same time counts once.
 *   <li>R3.3 Nothing in the database leads from a ballot to a seat: no key, no time, no number.
 *   <li>R3.4 Asking for a token and answering leave no entry in the audit log; the order of rows
 *       and the transactions that wrote them are mixed up.
 *   <li>R3.5 Ballots lie sealed in equal size until their wave closes; nobody reads or counts them.
 *   <li>R4.1 Closing counts every question apart, keeps what the gate lets through, and destroys
 *       ballots, tokens, roll and keys in the same transaction.
 *   <li>R4.2 Before a wave is closed nobody sees a result, nor how many answered.
 *   <li>R4.3 A comment names the smallest unit that hides its writer, is kept in an order by
 *       chance, and not at all if no unit hides it. Its language is told only if as many people of
 *       the unit read in it; otherwise it is the unit's.
 *   <li>R4.4 Answers of another tool come in as closed waves through the same tally and gate, all
 *       or nothing; an error tells line and column.
 *   <li>R4.5 What is published never changes.
 *   <li>R4.6 The same question asked in another programme counts as asked before.
 *   <li>R5.1 HR and the owner read all that is shown; a lead reads the own units and the company.
 *   <li>R5.2 A figure comes with n and an interval; what is withheld says why and nothing more.
 *   <li>R5.3 Several units or waves together are answered from published figures alone; what has
 *       none is left out and named.
 *   <li>R6.1 HR, and the lead of the unit that a comment names, may reply to it.
 *   <li>R6.2 Whoever wrote it reads the reply and answers with the secret that only the browser
 *       had; of the time only the week is kept.
 *   <li>R7.1 What was done is told to everybody it concerns.
 *   <li>R7.2 Fourteen days after a wave closed without anything done about it, it is a debt that HR
 *       sees.
 *   <li>R7.3 {@code ActionTold} is published in the same transaction.
 *   <li>R8.1 Invitation and reminders go by mail to everybody who was invited, in their language,
 *       whether they have answered or not.
 * </ul>
 */
package aidas.pulse;
