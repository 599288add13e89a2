/**
 * Challenges on pages: the games, one game, and how they are written.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R8.1 A person finds the games of the own place, those joined first, and joins and leaves
 *       there.
 *   <li>R8.2 A game shows its rules before joining; progress is told in words, drawn, and in a
 *       table, and says why where it is not shown.
 *   <li>R8.3 What is over shows its result with its hash, and checks it by a button.
 *   <li>R8.4 HR and leads write a draft, try it on the past, publish it and call it off.
 * </ul>
 */
package aidas.challenge.web;
