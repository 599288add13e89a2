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
 * </ul>
 */
package aidas.shared;
