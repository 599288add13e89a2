/**
 * The issuer's keys, and the signatures made with them. Knows nothing of badges.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A signature is RS256 of RFC 7515 with 3072 bits, which is what Open Badges 3.0 asks of
 *       everybody. The header holds nothing but the algorithm, the type and the key's address.
 *   <li>R1.2 Only RS256 by one of our keys verifies: no other algorithm, no {@code none}, no key
 *       that the text brings along.
 *   <li>R1.3 A text that was changed anywhere does not verify, and none can make the check fail: a
 *       header that ours never have is not looked at.
 *   <li>R2.1 The first key is made when it is needed; exactly one signs.
 *   <li>R2.2 A new key signs from then on; what older ones signed still verifies, and their private
 *       halves are forgotten.
 *   <li>R2.3 Private halves are kept encrypted under a secret of the server's own configuration;
 *       without it, or without the portal's address, nothing is signed, and whoever asks is told
 *       so. Under another secret a new key signs.
 *   <li>R2.4 An administrator makes a new key; it leaves an entry in the audit log.
 * </ul>
 */
package aidas.recognition.credential.key;
