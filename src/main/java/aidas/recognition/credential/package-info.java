/**
 * Credentials: an award that its owner carries elsewhere, signed by the company, for anybody to
 * verify. Open Badges 3.0 on the Verifiable Credentials Data Model 2.0, as VC-JWT. Out of scope:
 * wallets, and badges of other issuers.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A person turns one own award into a credential; somebody else's is not there.
 *   <li>R1.2 It is an OpenBadgeCredential with every field that the two standards require; its
 *       contexts are named and never fetched.
 *   <li>R1.3 It holds no number, no address, no store and no customer's words. Its subject is drawn
 *       by chance; the owner's name stands there only if the owner chose so.
 *   <li>R1.4 Name, sentence and rule of the badge stand there in the language that the owner chose
 *       and in the version by which it was earned.
 *   <li>R1.5 An award has one valid credential at a time.
 *   <li>R2.1 Its owner takes it back, at once and for ever; what was signed is forgotten here.
 *   <li>R2.2 HR withdraws what was awarded in error by the address of any of its credentials, also
 *       of one that its owner took back: the valid one ends, and its award gets no other. If none
 *       was valid, HR is told. HR reads only how many there are.
 *   <li>R2.3 Making one, taking it back and withdrawing it leave an entry in the audit log.
 *   <li>R3.1 Anybody who has its address or its text learns whether it is valid, taken back or
 *       unknown. Of one that was taken back nothing else is told.
 *   <li>R3.2 A text is valid if one of our keys signed it and it is, letter by letter, what was
 *       issued: a stolen key makes no credential.
 *   <li>R3.3 What was taken back stands in a signed Bitstring Status List of 131,072 places, each
 *       drawn by chance.
 *   <li>R3.4 Verifying takes no login, no session and no cookie, and search engines are told to
 *       stay away; keys, profile and list are public.
 *   <li>R3.5 A network address that asks too often for what is not there waits.
 * </ul>
 */
package aidas.recognition.credential;
