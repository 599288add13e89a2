/**
 * Who read or changed what, in entries that cannot be altered unseen.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 Every read of a person's feedback and every administrative change leaves an entry, in
 *       the same transaction.
 *   <li>R1.2 An entry carries the hash of the one before it; the chain can be checked at any time
 *       and names the first entry that does not fit.
 *   <li>R1.3 Entries are only ever added.
 * </ul>
 */
package aidas.shared.audit;
