/**
 * What is asked and on which scale: surveys in versions, their questions, reasons and standards in
 * every language, and what a score means. A score is only ever read through the version under which
 * it was given.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A scale is known by its wire code; a code nobody defined is no scale.
 *   <li>R1.2 A scale takes scores from its low to its high end in its own steps and no others.
 *   <li>R1.3 A scale has a direction: it says which end is the good one.
 *   <li>R2.1 NPS: 9 and 10 promote, 7 and 8 are passive, 0 to 6 detract.
 *   <li>R2.2 CSAT: the top boxes (two of five, two of seven, three of ten) are favourable, below
 *       the middle is unfavourable, the rest is neutral.
 *   <li>R2.3 CES 1 to 7 is better when higher: 6 and 7 are favourable, 4 and 5 neutral.
 *   <li>R2.4 CES 1 to 5 is better when lower: 1 and 2 are favourable, 3 is neutral.
 *   <li>R2.5 A score that the scale does not take has no band; it is refused, not guessed.
 *   <li>R3.1 A version asks about the person and the visit and, if it says so, about the company;
 *       each chip is about one of the two, each code occurs once, 20 chips and 20 standards at
 *       most.
 *   <li>R3.2 Each question, end of a scale, chip and standard has its own text in each language;
 *       what nothing asks for is not kept.
 *   <li>R3.3 A version is published only when no text is missing; the refusal names each that is.
 *   <li>R4.1 A version is a draft, then published, then retired, and never goes back.
 *   <li>R4.2 A published version never changes; a change is the next draft, copied from it.
 *   <li>R4.3 A survey has at most one draft, and it follows the newest version.
 *   <li>R4.4 Publishing retires the version before, so that one is current; a retired version still
 *       reads the answers of its own time.
 *   <li>R4.5 There is a built-in survey for each scale: it keeps its scale, asks one question, and
 *       always has a current version, complete in every language.
 *   <li>R4.6 Publishing and retiring leave an entry in the audit log.
 *   <li>R5.1 An administrator of the whole company writes; HR, owners and leads read; how many
 *       answered is for those who see the whole company.
 *   <li>R6.1 A chip's word for sums over many surveys is the one published last.
 *   <li>R6.2 A chip, standard or survey without a word is called by its code.
 * </ul>
 */
package aidas.survey;
