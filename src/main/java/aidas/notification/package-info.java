/**
 * What happened that concerns a person: an inbox, letters by mail, and how much of both a person
 * wants. It hears the events of the features it tells about, which do not know of it. Out of scope
 * here: what is new about feedback, which a person reads on the start page and never by mail.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A notice is written in the transaction of what it tells, once about the same.
 *   <li>R1.2 However many people one event concerns, their notices are one statement.
 *   <li>R1.3 What is taken back or hidden takes its notices along; a notice about what is gone is
 *       not shown, whichever came first.
 *   <li>R1.4 What waits for HR is one notice at their desk, until one of them decides; it is not
 *       told to who gave or got what it is about.
 *   <li>R1.5 Reactions are one notice for each thank-you, which names and counts nobody.
 *   <li>R1.6 What was done about a pulse is told to everybody it concerns, whether they answered or
 *       not.
 *   <li>R1.7 Points posted by hand are told, and no more to who leaves.
 *   <li>R1.8 What others did with a reward that a person asked for is told, and so are an approved
 *       nomination and a challenge that was met; of a declined nomination the nominee learns
 *       nothing.
 *   <li>R1.9 What becomes of an idea is told to its authors, and to who voted for it, follows it or
 *       commented on it, but not to who did it. Of a comment voters are not told; who is named in
 *       it is told just that. Who sent an idea without a name is told nothing: nobody knows whom.
 *   <li>R1.10 Whom HR gives an idea is told, and so is its owner when it got no answer in time;
 *       then it waits at the desk of HR until somebody answers.
 *   <li>R1.11 A lead is told of a case that is opened in the store, whom it is given of that, and
 *       who works it when its customer said something or it is due soon. Late, it is told to the
 *       leads of its store, then it waits at the desk of HR until it is closed.
 *   <li>R1.12 Words of a customer that need a look are told to who leads the store, and at the desk
 *       of HR where they are of its kind, without the words; once somebody has looked, to nobody.
 *   <li>R1.13 Who is late with what was to be done about a problem is told once, until it is done.
 *   <li>R1.14 Of a request for a reward, a nomination and a dispute that wait for three days, those
 *       who lead the store are reminded once; three days later, or at once if no lead may decide,
 *       it waits at the desk of HR until it is decided. Whoever has a part in it is told nothing.
 *   <li>R2.1 A notice keeps no sentence: it is told in the reader's language when it is read.
 *   <li>R2.2 Nobody reads or marks another's notice.
 *   <li>R2.3 How many are unread is one query.
 *   <li>R2.4 Opening marks read; one or all can be marked; what waits at a desk stays unread.
 *   <li>R2.5 The inbox shows the newest first, page by page, all or those unread, of all kinds or
 *       one.
 *   <li>R3.1 A person chooses by kind: the inbox, mail at once, a daily letter, or nothing.
 *   <li>R3.2 Until then it is the inbox, and a letter on Monday of what lies unread.
 *   <li>R3.3 In the quiet hours of where the person works no mail is sent; it waits for their end.
 *   <li>R5.1 What is older than 180 days is deleted.
 * </ul>
 */
package aidas.notification;
