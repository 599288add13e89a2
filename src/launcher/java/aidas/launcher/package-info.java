/**
 * Starts everything the portal stands on, for the run command and for the tests alike: PostgreSQL,
 * Keycloak, WildFly with the portal, the demo company. Never part of the WAR.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 What is started here is ended here, and nothing else; data stays.
 *   <li>R1.2 A port that is taken is avoided; one that was asked for by name and is taken is named.
 *   <li>R1.3 Ready means ready: the realm answers, the portal's health answers, the demo is in.
 *   <li>R1.4 A second start uses what the first one left.
 *   <li>R1.5 A server named by the environment is used in place of an own one.
 * </ul>
 */
package aidas.launcher;
