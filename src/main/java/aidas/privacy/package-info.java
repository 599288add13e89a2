/**
 * Who looked at whom: what the audit log tells the person concerned and the one who checks.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 An employee sees who else opened or changed what is theirs (feedback, points, thanks
 *       between them and others), when and in which role; of thanks the reason, too. Their own
 *       visits are left out.
 *   <li>R1.2 Data protection sees every entry, newest first, and can look for one subject.
 *   <li>R1.3 Data protection can have the chain of entries checked at any time.
 *   <li>R1.4 Looking into the log is itself an entry.
 * </ul>
 */
package aidas.privacy;
