/**
 * Did what some stores tried change their figure? A trial of an idea is planned, frozen, runs and
 * is over; then its effect is told, once it can be, with its interval and what speaks against it.
 * Where an idea stands is another matter, and stays with those who review it.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 HR plans a trial of an idea under review or in trial: the figure, the first day, 4 to
 *       26 weeks, the smallest effect that would be worth it, and stores; every field at fault is
 *       named at once.
 *   <li>R1.2 At least four stores, and at most as many as leave one other for each; who plans fewer
 *       reads how many it takes to find the effect that is looked for.
 *   <li>R1.3 Stores are chosen by hand or drawn by lot from those with enough answers, each region
 *       with its share. A trial has one seed: planned anew, the same lots fall.
 *   <li>R1.4 Before it is frozen a plan says what it can find: how much such stores' figure moves
 *       by itself, and the smallest effect that so many stores show with 80 % power.
 *   <li>R1.5 A store that is in another trial then cannot be chosen, is not drawn, and nothing is
 *       set against it.
 *   <li>R2.1 A plan is frozen before its first day, with SHA-256 over all of it; the log has the
 *       hash.
 *   <li>R2.2 A frozen plan never changes; the database itself refuses. Until its end it may be
 *       called off, with a reason that everybody reads.
 *   <li>R2.3 An idea has one plan that is not frozen, and no second trial while one is to come or
 *       runs.
 *   <li>R2.4 Whoever reads a trial can have its hash and its lots worked out anew.
 *   <li>R3.1 No effect is told before the trial is over everywhere on earth: who looks at it every
 *       day finds one by chance.
 *   <li>R3.2 As many weeks right before the start are set against those of the trial; stores are
 *       matched by the weeks before both, by the number of their answers, region and format.
 *   <li>R3.3 A store with fewer than 20 answers in one of the three times is left out, and named.
 *   <li>R3.4 With fewer than four stores left, or too few others, there is no effect but how many
 *       it takes.
 *   <li>R3.5 Beside the effect stand two placebos: in time, where nothing was tried yet, and the
 *       other stores that might have been in the trial.
 *   <li>R3.6 It is told better or worse only where the interval leaves out 0; else what it rules
 *       out.
 *   <li>R3.7 Where stores were chosen by hand, or were on their way before the start, it says so.
 *   <li>R3.8 For shares of critics or of a cause, and for complaints, less is better.
 *   <li>R4.1 Everybody who works here reads plan and effect; which store was set against which, and
 *       how each changed, HR alone, by the stores' names.
 *   <li>R4.2 Each step leaves an entry in the audit log, and so does reading the stores.
 *   <li>R4.3 Stores stand by their names, in the order of the reader's language, with their codes
 *       where the plan's fingerprint is told, for it is of codes.
 *   <li>R4.4 That HR, or who answers for the idea, read what became of a trial that is over is
 *       kept.
 * </ul>
 */
package aidas.idea.trial;
