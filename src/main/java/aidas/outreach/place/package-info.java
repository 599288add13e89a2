/**
 * Where customers answer whom nobody invited: posters with a code, receipts, and tablets in the
 * store that work without a network.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A place belongs to a store; who may change it has that store in scope, and each change
 *       is in the audit log.
 *   <li>R1.2 A poster's code hangs in public, so it opens nothing but a new answer; a tablet's link
 *       is told once, and the database holds nothing that opens it.
 *   <li>R1.3 Codes are drawn here, with the quiet edge that scanners need, as a drawing and on a
 *       page to print in the store's language.
 *   <li>R1.4 A place that is ended stays so: its code and its link lead nowhere.
 *   <li>R2.1 Whoever scans a poster gets a link of their own, which is good until the next day ends
 *       and has one answer; scanning again is somebody new.
 *   <li>R2.2 Links that nobody answered are swept after a week.
 *   <li>R2.3 A poster gives out 240 links an hour and no more, whoever asks.
 *   <li>R2.4 A receipt's link is one invitation: the same receipt has one answer.
 *   <li>R3.1 What is answered on a tablet is kept there until the server has it, through loss of
 *       network and of power.
 *   <li>R3.2 However often a tablet sends an answer, it counts once.
 *   <li>R3.3 An answer counts when it was given, not when it arrived, up to sixty days before.
 *   <li>R3.4 It is judged by the version that the tablet showed, even if that is retired meanwhile.
 *   <li>R3.5 What cannot be taken is told apart from what could not be sent; the tablet keeps it
 *       and says so.
 *   <li>R3.6 A tablet asks for no name and no address: the next in the queue stands behind.
 * </ul>
 */
package aidas.outreach.place;
