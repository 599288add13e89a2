/**
 * Asks customers and takes their answers: invitations, the page behind their links, and answers on
 * their way until they are responses. What an answer is about, whichever way its author came, is an
 * {@code Occasion}; where it is kept until then is {@code survey_answer}.
 *
 * <p>Out of scope: what a response means (the feedback), who is asked and by which letter ({@code
 * outreach.sending}), and how somebody answers back (the recovery).
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 An invitation is known by its source and its id there: the same again is the same one,
 *       and other facts under it are refused.
 *   <li>R1.2 Its link is told once; the database holds nothing that opens it.
 *   <li>R1.3 Its store, people and survey are known; what is not is refused by its field, all of
 *       them at once.
 *   <li>R1.4 Its link ends with its last day in the store's zone; the address that it was sent to
 *       is forgotten then.
 *   <li>R1.5 One that is taken back stays so, and its link leads nowhere; what its customer had
 *       answered stays in. Who made one by hand or took one back is in the audit log.
 *   <li>R2.1 One tap keeps the score; a look changes nothing, even with a score in the address.
 *   <li>R2.2 One invitation has one answer, however often and at whatever time it is sent.
 *   <li>R2.3 Until its author is done an answer can be taken up again and changed; then it stays.
 *   <li>R2.4 An answer is asked by the version that was current at its first tap, even if that is
 *       retired meanwhile; a survey without a current version is closed.
 *   <li>R2.5 What the version does not ask for is refused by its field, and so is what is too long
 *       or out of form; nothing that was typed is lost.
 *   <li>R2.6 Only the displeased are asked for an address, which is kept with the version of the
 *       text they agreed to; that text never changes.
 *   <li>R2.7 After thirty minutes without a change an answer settles by itself.
 *   <li>R2.8 Settling takes the response in and keeps the contact in one transaction; the words and
 *       the address lie there from then on and no longer here.
 *   <li>R2.9 Whoever is pleased gets a code of their own to hand on.
 *   <li>R2.10 Whoever may be contacted is told a number and the day by which somebody answers.
 *   <li>R3.1 The page needs no login, no session and no script.
 *   <li>R3.2 It calls store and person by name only where the store shows names, a person by the
 *       first name and only if one person served.
 *   <li>R3.3 It speaks the invitation's language, or another one that is chosen there, which keeps
 *       what was typed.
 *   <li>R3.4 Links that were used, have ended, were taken back, lead to a closed survey or nowhere
 *       are told apart and name nobody.
 *   <li>R3.5 All that it loads at first weighs 60 KB at most.
 *   <li>R4.1 A form that was shown more than a day ago, or not by us, comes back with all that was
 *       typed.
 *   <li>R4.2 So does one with words after less than two seconds, or with something in the field
 *       that nobody sees; the next time it is taken.
 *   <li>R4.3 A link takes thirty forms in ten minutes, a network twelve hundred; links that lead
 *       nowhere count apart, so that whoever tries them locks out nobody.
 *   <li>R4.4 However many robots come from the same address, each honest answer counts once and
 *       theirs do not.
 *   <li>R5.1 Where words say the opposite of the score, their author is asked once; the score that
 *       was doubted is kept for ever.
 *   <li>R5.2 What counts is what the author says then; a doubt that nobody answers changes nothing.
 *   <li>R6.1 Whether anyone asked for a particular score is told after the answer is in; the first
 *       word counts.
 * </ul>
 */
package aidas.outreach;
