/**
 * Where everybody starts: one page for each role, and the ways from there.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 The portal's root leads to the start page of the caller's strongest role: owner, HR,
 *       administrator, data protection officer, team lead, employee.
 *   <li>R1.2 The shell offers at most five ways, only those that the caller's roles allow, and says
 *       which one leads to the page being read. Where there are more than five, the last one leads
 *       to the page that lists all.
 *   <li>R1.3 That page names every way that the caller's roles open, with a sentence what is there.
 *   <li>R2.1 The administrator's start page tells what waits and since when, the latest imports,
 *       where feedback came from lately, and how many stores and people there are.
 *   <li>R2.2 It says in words whether the database and the identity provider answer, and checks the
 *       sums when asked to.
 * </ul>
 */
package aidas.home;
