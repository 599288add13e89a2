/**
 * Rings: two or three people who mostly thank each other. That is often friendship, so they hear of
 * it first, privately and kindly; HR reads numbers only, and more only when it goes on.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 Two are a ring in a month if each thanked the other at least three times, and at least
 *       60 % of all that each of them gave went to the other.
 *   <li>R1.2 Three are a ring if, one way round, each thanked the next one at least twice, and at
 *       least 60 % of all that each of them gave went to the other two; not if two of them are a
 *       ring already.
 *   <li>R1.3 Where thanks fall by chance none is found in 99 of 100 months of a company, and a ring
 *       that is there is found.
 *   <li>R1.4 Counted are thanks between colleagues that stand, one for each receiver, by their day.
 *   <li>R2.1 A month is looked at once, when it is over and somebody was thanked after it; the
 *       first time only the last month is.
 *   <li>R2.2 The people of a ring, and nobody else, read a hint with each other's names; each puts
 *       it away, and after 60 days it goes by itself.
 *   <li>R2.3 Rings are kept for twelve whole months, then they are deleted with their hints; what
 *       HR may look at is of the last twelve that were looked at.
 *   <li>R3.1 HR reads how many rings of two and of three there were in each month, and how many
 *       went on; no name.
 *   <li>R3.2 If the same people are a ring in the next month too, of which their hint stood for at
 *       least 21 days, HR may look at what they thanked each other for in both months.
 *   <li>R3.3 Whoever looks says why, in 10 to 400 characters; each of the people finds the look and
 *       the reason among those who looked.
 *   <li>R3.4 Who is one of them does not look.
 *   <li>R4.1 How many thanks are returned, how many circles of three there are and how much goes to
 *       one same person is told beside what it is when the receivers of thanks between the same two
 *       stores are exchanged 999 times; a difference is named at 5 % after Holm.
 *   <li>R4.2 Each figure stands with its number of givers; one of fewer than five is neither told
 *       nor tested. No number of thanks is told, and shares have two digits.
 * </ul>
 */
package aidas.recognition.equity.ring;
