/**
 * What helps with a complaint: causes in three languages, hints for each step, words to begin a
 * letter from, and the goodwill that somebody gives alone.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 HR and the administrator add causes, name them in all three languages and set their
 *       limits; every field at fault is named. A cause is put aside, never deleted.
 *   <li>R1.2 Each cause has a hint for each step, in all three languages.
 *   <li>R2.1 Templates have names in braces that are filled in; another name is refused.
 * </ul>
 */
package aidas.recovery.playbook;
