/**
 * Thanks between colleagues, tied to what the company stands for, and the wall on which they are
 * read. Out of scope here: points and rewards, which hear of a thank-you by {@code KudosGiven};
 * badges have a package of their own.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A thank-you names a value in use, says 20 to 500 characters and goes to one to ten
 *       colleagues; every field at fault is named at once.
 *   <li>R1.2 Nobody thanks themselves; giver and receivers work here on that day, and are active in
 *       the roster.
 *   <li>R1.3 Within ten minutes the giver may change words, value and reach; afterwards nobody can,
 *       and the database itself refuses.
 *   <li>R1.4 The giver takes it back at any time: it is gone for everybody, and the month's thanks
 *       come back.
 *   <li>R1.5 Sent again with the same key it is the same thank-you, though it could not be given
 *       any more.
 *   <li>R1.6 {@code KudosGiven} is published in the same transaction.
 *   <li>R1.7 So is {@code KudosGone}, when it is taken back or hidden.
 *   <li>R2.1 A thank-you may quote a customer who was glad: an answer credited to the giver, or, by
 *       a lead or HR whose scope holds the store, one credited to a receiver.
 *   <li>R2.2 Only those whom the answer is credited to read words of a customer who did not agree
 *       to be quoted; nobody is shown the score.
 *   <li>R3.1 Each month has its own thanks to give; what is left ends with the month.
 *   <li>R3.2 Thanks received are another balance, which does not end with the month.
 *   <li>R3.3 A thank-you takes one for each receiver, all or none; of two at once at the last one,
 *       one is refused.
 *   <li>R3.4 HR sets the number from the next month on; the running one stays as it was announced.
 *   <li>R3.5 Both balances can be recounted from the thanks themselves.
 *   <li>R4.1 The wall shows the newest first, page by page, each once even while new ones arrive.
 *   <li>R4.2 Thanks are found by words, whatever their accents and case, by value, store and
 *       person.
 *   <li>R4.3 What is meant for the company is read by everybody who works here or has a scope; what
 *       is meant for a store by those who work there and those whose scope holds it.
 *   <li>R4.4 It stands on the wall only if each receiver agreed, in general or to this one; giver
 *       and receivers read it anyhow.
 *   <li>R4.5 What is taken back or hidden is on no wall.
 *   <li>R4.6 Nothing counts likes, and no list orders people by thanks.
 *   <li>R5.1 Until a person says yes nothing for them stands on the wall.
 *   <li>R5.2 A person takes the yes back at any time, and keeps a single one off.
 *   <li>R6.1 Who reads a thank-you reacts to it in one of three ways, each once, and takes it back.
 *   <li>R6.2 Who reads it replies in 1 to 300 characters, and takes the own reply back.
 *   <li>R6.3 {@code ReplyGiven}, {@code ReplyGone}, {@code ReactionGiven} and {@code ReactionGone}
 *       are published in the same transaction.
 *   <li>R7.1 Who reads it reports it with a reason; it waits for HR once.
 *   <li>R7.2 HR hides it with a reason or lets it stand, once; not who gave or received it. HR
 *       reads what it is about: the words, and the customer's where others read them too. What the
 *       giver took back meanwhile is not hidden any more.
 *   <li>R7.3 The giver of a hidden one is told, with the reason.
 *   <li>R7.4 {@code KudosReported} and {@code ReportDecided} are published in the same transaction.
 *   <li>R8.1 Who is praised puts a customer's words on the wall, if the customer agreed to be
 *       quoted; once, and takes them down.
 *   <li>R8.2 A lead puts up words that were said in the own store, about a person who agreed to
 *       stand on the wall.
 *   <li>R8.3 A lead reads who of the own store was not thanked for 60 days: names in their order,
 *       nothing else. Who is here for less than 60 days is not among them.
 *   <li>R8.4 Who was thanked finds a notice until it is read.
 *   <li>R8.5 Colleagues are found by name, to be thanked: with name and store, and nothing else.
 *   <li>R8.6 {@code PraisePutUp} is published when a lead puts words up, {@code KudosGone} when
 *       they are taken down.
 *   <li>R9.1 HR brings thanks of an earlier programme, all of a request or none; they count in no
 *       balance, and the same key comes in once.
 *   <li>R9.2 What people agreed to there counts until they say something themselves.
 *   <li>R9.3 What a nomination was granted for is passed on as a thank-you of the nominator: it
 *       takes none of the month's thanks, counts in no balance, and tells {@code KudosGiven} to
 *       nobody.
 * </ul>
 */
package aidas.recognition;
