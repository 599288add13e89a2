/**
 * What the company stands for: the values that a thank-you names, with a sentence and examples in
 * the portal's three languages.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A value has a code that never changes, and a name, a sentence and examples in English,
 *       Bulgarian and Lithuanian; every field at fault is named at once.
 *   <li>R1.2 HR adds values, words them anew, orders and retires them, and brings them back; each
 *       leaves an entry in the audit log.
 *   <li>R1.3 A value is never deleted; the database itself refuses.
 *   <li>R2.1 New words are a new version; what was said with earlier words keeps them.
 *   <li>R2.2 A retired value cannot be chosen; what names it still shows it.
 *   <li>R3.1 Everybody with a login reads the values in use, in their order; HR reads the retired
 *       ones too.
 * </ul>
 */
package aidas.recognition.value;
