/**
 * Words of customers that somebody must look at the same day: danger, health, discrimination, legal
 * threats, leaked data, theft. Lists of words find them; people who read them teach the lists. No
 * model, and no score of people. Out of scope here: cases, and the notices that tell of alerts.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A listed word has a category, a language and 1 to 5 words; it is listed once. Every
 *       field at fault is named at once.
 *   <li>R1.2 It is found in any form: English and Lithuanian by their stems, Bulgarian by how it
 *       begins; with or without signs over letters; several words one after the other only.
 *   <li>R1.3 HR and administrators of the whole company change the lists, and it is logged. Alerts
 *       of a word that is taken out stay.
 *   <li>R1.4 What a word would have found in 90 days is shown before it is listed; that look is
 *       logged.
 *   <li>R2.1 Answers and what is said unasked are looked at in the transaction that brings them;
 *       what is older than 14 days raises no alert.
 *   <li>R2.2 Many come in one statement, and a text raises one alert, however many words it holds.
 *   <li>R2.3 Who leads the store is told; HR too of health, discrimination, legal threats and data,
 *       and of each kind where nobody leads.
 *   <li>R3.1 Alerts are read by who leads the store, and by HR in its scope; each look is logged.
 *       For others there is none.
 *   <li>R3.2 An alert is acknowledged once, with what was done.
 *   <li>R3.3 A false alarm teaches the list: the word is not found any more in that turn of phrase,
 *       and still is elsewhere in the same text. A phrase that is the word alone is refused.
 *   <li>R3.4 An alert of which no word meant harm is settled.
 *   <li>R3.5 The share of false alarms of a word is told of the texts that somebody judged; a word
 *       that was wrong in more than half of at least four is proposed for removal.
 * </ul>
 */
package aidas.recovery.words;
