/**
 * Boards: stores, teams or regions side by side, in tiers instead of ranks, each figure with its
 * uncertainty. A board compares units, never people, and calls nobody the worst.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A unit enters a board with at least thirty answers (effective n); one with fewer
 *       stands below it, with how many more it takes and without a figure.
 *   <li>R1.2 Tiers stand in the order of the lower bounds of their units' posteriors; within a tier
 *       units stand by name, in the order of the reader's alphabet.
 *   <li>R1.3 The group's figure is made of the answers of all its units, those that wait too.
 *   <li>R1.4 A tier is above or below the group only if the whole range of each of its units is.
 *   <li>R1.5 A period is of whole months: the last complete ones, or from one month to another.
 *   <li>R2.1 A unit carries its raw figure, its posterior, its tier, its possible places and the
 *       probability that it is the best.
 *   <li>R2.2 Peers are units of the same format and the same band of answers a month: below 25, 25
 *       to 99, 100 and more.
 *   <li>R2.3 One global test comes first: one-way F at 5 %.
 *   <li>R2.4 Where it finds no difference the board is locked: one tier, no places, and why.
 *   <li>R2.5 Equal stores lock the board in 95 of 100 cases.
 *   <li>R2.6 Answers that several share count with their weights; a unit's effective n is their
 *       sum.
 *   <li>R3.1 A team lead sees the figures of other stores on the board, not one word of theirs.
 *   <li>R3.2 The caller's own units are marked; who may see all has none.
 *   <li>R3.3 A board compares stores, teams and regions, never people.
 *   <li>R3.4 A team of fewer than four credited people is withheld: its figure is next to a
 *       person's. Who was in several teams of a store counts in the one with most of their credits.
 *   <li>R3.5 A lead sees the teams of own stores only; HR and owner see all.
 *   <li>R3.6 Where the withheld teams of a store are of fewer than four people together, the next
 *       smallest is withheld too, whatever the board is narrowed to: else the store's figure less
 *       those of its other teams would be theirs.
 *   <li>R4.1 A board as a file carries n, interval and method with each figure, and no figure where
 *       there are too few answers.
 *   <li>R5.1 The adjusted figure is the company's mean plus observed less expected, expected by the
 *       company's mean in each cell of channel, reason, hours and format.
 *   <li>R5.2 Equal skill in every cell gives equal adjusted figures, whatever the mix.
 *   <li>R5.3 A region's mix is the sum of its stores'.
 *   <li>R5.4 Teams, and answers counted where their people are today, have no adjusted figure.
 *   <li>R6.1 A unit is named as improved if its rise, corrected for regression to the mean, is
 *       significant among as many as there are.
 *   <li>R6.2 Where nobody changed nobody is named, and a fall is never named.
 *   <li>R7.1 Answers count where they happened, or where their people are today or were last.
 * </ul>
 */
package aidas.leaderboard;
