/**
 * What every feature may use and nobody owns: periods, the clock, refusals.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A period has a first day and ends before its last: {@code from} is in, {@code until}
 *       is out.
 *   <li>R1.2 A period that is empty or runs backwards is refused.
 *   <li>R2.1 The time comes from one clock that can be replaced; it tells microseconds, as the
 *       database keeps them.
 *   <li>R3.1 A request has one id: the one sent along if it is fit for a log, otherwise a new one.
 *   <li>R3.1 The portal is ready only while the database answers.
 *   <li>R4.1 Work that comes due by itself is found in the database, so that what was missed is
 *       made up for.
 *   <li>R4.2 One node at a time does it.
 *   <li>R4.3 Each piece has its own transaction; one that fails leaves the others alone, and is
 *       tried again later.
 *   <li>R5.1 A secret has 256 random bits, and no two are alike.
 *   <li>R5.2 Only the secret itself fits what is kept of it.
 *   <li>R5.3 A secret is never written down by accident.
 * </ul>
 */
package aidas.shared;
