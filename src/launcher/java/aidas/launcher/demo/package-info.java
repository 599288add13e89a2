/**
 * A demo company: the invented retail chain Domakin, its people and what its customers say, drawn
 * from a seed. It belongs to the launcher and the tests and is never part of the portal. What was
 * put into the figures on purpose stands in {@link aidas.launcher.demo.Planted} and in
 * docs/demo.md.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 The same seed and the same day give files that are equal byte by byte; another seed
 *       gives others.
 *   <li>R1.2 The company has 40 stores, about 600 employees and about 60,000 answers over the 18
 *       months that end on the day before the given one.
 *   <li>R1.3 Each store has exactly one lead on every day it is open, and two to four teams.
 *   <li>R1.4 The people whom the demo logins name are where the logins say.
 *   <li>R2.1 An employee named in an answer was assigned to that store on that day; weights sum to
 *       1.
 *   <li>R2.2 A handful of answers names an employee or a store that does not exist, and no other
 *       answer does.
 *   <li>R2.3 An answer is given while its store is open, in the store's zone, within its scale.
 *   <li>R3.1 About 55 % of the answers have words, 15 to 40 on average, in the language of the
 *       country or, from tourists, in English.
 *   <li>R3.2 Bulgarian is written in Cyrillic, Lithuanian with its own letters.
 *   <li>R3.3 Few comments are repeated, and none often; no placeholder is left.
 *   <li>R4.1 The better and the worse stores differ from the ordinary ones by the planted points;
 *       the ordinary ones do not differ.
 *   <li>R4.2 Three small stores look extreme with fewer than 25 answers each.
 *   <li>R4.3 Two employees stand out by the planted points.
 *   <li>R4.4 Employee experience leads the recommendation score by two months, and by no other lag.
 *   <li>R4.5 Missed standards cost points and transaction value by the planted ladder.
 *   <li>R4.6 The collection desks lose points in November and December.
 *   <li>R4.7 Online stores are less easy, and are recommended no less for it.
 *   <li>R4.8 The city's temperature and the store's place in the alphabet do nothing.
 *   <li>R4.9 Customers who return something are less pleased; one ordinary store takes back what
 *       its whole region returns.
 *   <li>R4.10 In Britain dissatisfied customers tap the policy more often than other reasons.
 *   <li>R4.11 Every question of the pulse follows the store's index of its month.
 *   <li>R4.12 Better stores are recommended to more new customers, worse ones to fewer.
 *   <li>R4.13 People at the collection desk are thanked half as often as others of their store.
 *   <li>R4.14 Two colleagues mostly thank each other in the last whole month.
 *   <li>R4.15 Two people of the first store are thanked by nobody.
 *   <li>R4.16 Eight stores that tried an idea gained the planted points while they did, and not
 *       before or after.
 *   <li>R5.1 About half of the recommendation answers tap reasons, about the person, the company or
 *       both; who was dissatisfied taps the company more often.
 *   <li>R5.2 In the last six months customers of a store are asked about the company too.
 *   <li>R5.3 Each store says day by day how many customers it asked: 14 to 34 % of them answered.
 *   <li>R5.4 The till knows who sold for about half of the answers that name nobody.
 *   <li>R5.5 A wave of the pulse brings most stores enough answers to be shown, each on its scale.
 *   <li>R5.6 A store never keeps more customers than it had, and sells something every month.
 *   <li>R5.7 Colleagues who work here that day thank each other, never themselves; what is quoted
 *       is praise of whom is thanked, by a customer who agreed.
 *   <li>R5.8 About 35 % of the promoters who wrote agreed to be quoted; no answer says a thing
 *       twice.
 * </ul>
 */
package aidas.launcher.demo;
