/**
 * Pages of ideas: the board, one idea, writing one, and one's own.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R9.1 An idea is written on a phone: a title, what it is about, a few sentences. What was
 *       typed is kept as a draft and is there again after a way back.
 *   <li>R9.2 Ideas that say the like are shown while it is typed.
 *   <li>R9.3 Who sends it without a name is told first who sees what, and gets the code once.
 *   <li>R9.4 The board is searched and narrowed by its address, and says how its order comes about.
 *   <li>R9.5 A vote is cast and taken back where the idea is read; the own one and what is decided
 *       take none.
 *   <li>R9.6 A comment names colleagues, whose names are offered as they are typed.
 *   <li>R9.7 One's own drafts and ideas stand together; a code brings one that came without a name.
 *   <li>R9.8 HR merges an idea with one that says the like, and undoes it.
 *   <li>R9.9 Beside an idea that waits stands for how many days nobody said a word: pointed at from
 *       seven tenths of its time on, and as late behind its date.
 *   <li>R9.10 An idea that was tried carries what became of its trial, and leads to it.
 *   <li>R9.11 The board tells how many ideas wait, and how long.
 *   <li>R9.12 When something happened is read by the clock of where the reader works; what was kept
 *       as a day alone is that day everywhere.
 * </ul>
 */
package aidas.idea.web;
