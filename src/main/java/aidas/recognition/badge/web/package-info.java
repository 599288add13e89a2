/**
 * Badges on pages: one's own, and the rules.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R5.1 A person reads the own badges with the words that earned them, and what else can be
 *       earned, each rule as a sentence.
 *   <li>R5.2 HR tries a rule in the form before it is saved; what was typed stays.
 * </ul>
 */
package aidas.recognition.badge.web;
