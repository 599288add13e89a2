/**
 * Rewards over HTTP: what the caller can ask for and did, what waits for leads and HR, and HR's
 * list.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R7.1 The wire tells of the caller's own requests only, and of those that the caller sees
 *       to.
 *   <li>R7.2 Of many who ask at once each gets an answer: so many as there are get one, and the
 *       others are told that none is left.
 *   <li>R7.3 What cannot be taken is told by its field.
 * </ul>
 */
package aidas.reward.rest;
