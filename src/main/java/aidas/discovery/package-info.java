/**
 * Silent leaders: people whose work shows elsewhere than in points. HR gets a hint with its
 * evidence, to go and talk to somebody; it is no score, and nothing is computed from it.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 Looked at is the last year of who works here today, and has for half a year at least.
 *   <li>R1.2 Quiet is who takes no part in points, or got at most as many as half of those who do.
 *   <li>R1.3 Signs are: two adopted ideas or more, and no more declined than adopted; thanks from
 *       five colleagues of other teams or more, and from more than nine of ten people have;
 *       customers who name the person in praise, three or more, and more than nine of ten people
 *       have.
 *   <li>R1.4 A hint is a quiet person with two signs or more.
 *   <li>R2.1 Hints stand by the names of the people, with their signs and without any number.
 *   <li>R2.2 What a sign rests on is told of one person at a time: titles of ideas, teams that
 *       thanked, and how many customers.
 *   <li>R2.3 Whoever has no hint has no evidence here.
 *   <li>R3.1 HR alone reads hints, of the whole company.
 *   <li>R3.2 Reading them leaves an entry in the audit log; opening one does so under the person,
 *       who finds it among those who looked.
 * </ul>
 */
package aidas.discovery;
