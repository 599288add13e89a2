/**
 * The cryptography of the pulse: signatures given without seeing what is signed, and a box that
 * nobody can look into before a wave closes. Only primitives of the JDK; knows nothing of surveys.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A blind signature is RSABSSA-SHA384-PSS-Randomized of RFC 9474 with 2048 bits.
 *   <li>R1.2 The same blinded message always gets the same signature.
 *   <li>R1.3 What is no number below the modulus is refused before the private key is used.
 *   <li>R1.4 Anybody with the public key can tell a signature from a forgery.
 *   <li>R2.1 What is sealed opens only with its own key, for its own purpose, unchanged.
 *   <li>R2.2 Equal contents sealed twice look different.
 *   <li>R3.1 Keys are kept wrapped under a secret of the server's own configuration; without it no
 *       wave opens.
 * </ul>
 */
package aidas.pulse.seal;
