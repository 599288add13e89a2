/**
 * The clock of cases: by when a customer hears from us, on which days it runs, and what stops it.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 The clock counts wall time of the store's zone: three days from Saturday noon is
 *       Tuesday noon, also when an hour is put forward or back.
 *   <li>R1.2 Where open days count, a closed weekday or holiday does not run.
 *   <li>R1.3 A stopped clock goes on with what it had left.
 *   <li>R2.1 HR and the administrator set the terms and each store's open days and holidays; every
 *       field at fault is named, and it stands in the audit log.
 * </ul>
 */
package aidas.recovery.time;
