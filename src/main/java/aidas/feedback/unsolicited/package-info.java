/**
 * What customers said without being asked: reviews, phone calls, letters, e-mails, posts, words in
 * the store. It is read beside the answers to surveys and never counted among them.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 An entry has a kind, a store, a time that is not in the future, and words of 1 to 4000
 *       characters; every field at fault is named at once.
 *   <li>R1.2 A rating is kept and shown as the site gave it, of the site's own maximum; it is no
 *       score and is never turned into one.
 *   <li>R1.3 An entry never enters a figure, a board or a rollup.
 *   <li>R1.4 Whom it names were at the store that day or before; somebody else is refused.
 *   <li>R2.1 The same source and external id come in once; sent again, nothing changes.
 *   <li>R2.2 A lead records for the own stores, HR for the company; each entry says who recorded it
 *       and when, in the audit log too.
 *   <li>R2.3 An entry is never deleted: it is withdrawn with a reason, once, and those who recorded
 *       see that it was.
 *   <li>R3.1 Leads, HR and owners read what their scope holds; reading leaves an entry in the audit
 *       log.
 *   <li>R3.2 Whom an entry names is shown to leads and HR, and to those named.
 *   <li>R3.3 Who is named reads the entry, and nobody else's; a withdrawn one is gone for them.
 *   <li>R3.4 Entries are found by words, whatever their accents and case, and by kind; newest
 *       first, page by page.
 * </ul>
 */
package aidas.feedback.unsolicited;
