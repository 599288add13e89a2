/**
 * The company as it stands: regions, stores, teams, employees, and who was where from when until
 * when. Most of it comes from a roster file; an administrator corrects single facts by hand.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A store has a code that never changes, lies in one region and has a time zone, a
 *       language and a format.
 *   <li>R1.2 A team belongs to one store; its code is unique there, not in the company.
 *   <li>R2.1 An employee is known by a number that never changes; names may.
 *   <li>R2.2 Nobody is in two places on one day: an assignment that overlaps another one of the
 *       same employee is refused, here and by the database.
 *   <li>R2.3 An assignment ends before its {@code until} day; without one it goes on.
 *   <li>R2.4 An assignment names a team of its own store, or none.
 *   <li>R3.1 A roster file is UTF-8, with or without a byte order mark, separated by commas or
 *       semicolons, its columns in any order; an unknown, doubled or missing column is named.
 *   <li>R3.2 Every cell is checked; an error tells line, column, what was expected and what was
 *       found.
 *   <li>R3.3 One code, one meaning: rows that contradict each other about a region, a store, a team
 *       or an employee are errors, and so are rows that have one employee in two places.
 *   <li>R3.4 A row without an employee number makes only the store and its team.
 *   <li>R4.1 The difference is told before anything changes: what is created, what changes from
 *       what to what, and how much stays.
 *   <li>R4.2 An assignment is known by its employee and its first day; one that gets another store
 *       or team is moved, one that gets an end is closed.
 *   <li>R4.3 An earlier assignment that the file does not name ends where a new one begins.
 *   <li>R4.4 A new assignment that would overlap another one in any other way is an error.
 *   <li>R4.5 What the file does not name is left alone.
 *   <li>R4.6 A roster is applied as a whole or not at all, and leaves an entry in the audit log.
 *   <li>R4.7 The same file applied again changes nothing.
 *   <li>R5.1 A store's region is known for the check of scope.
 *   <li>R5.2 On the roster of a day stands whose assignment to the store holds that day; if a team
 *       is asked for, only its members.
 *   <li>R6.1 An administrator and HR see everybody; a lead sees the people of the own stores.
 *   <li>R6.2 Names are found however their accents and case are written.
 *   <li>R6.3 When something happened is read by the clock of where the reader works; by UTC, which
 *       is said, by who works nowhere.
 * </ul>
 */
package aidas.organisation;
