/**
 * The caller's own level: how far above its benchmarks what customers say of them surely is. Nobody
 * is compared with a colleague by name, and nobody asks for another one's level.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 A level is told from thirty effective answers on; before that it is told how many more
 *       it takes, never a zero.
 *   <li>R1.2 A level needs ten colleagues with thirty effective answers each in stores of the same
 *       format, in the last twelve whole months.
 *   <li>R1.3 Only credits that customers gave for the person count, by weight.
 *   <li>R2.1 The benchmarks lie at μ − τ (steady), μ (strong) and μ + 0.67 τ (outstanding) of the
 *       colleagues' true values.
 *   <li>R2.2 A level is reached when the lower bound, one-sided at 95 %, is not below its
 *       benchmark.
 *   <li>R2.3 Below the first benchmark there is no level and no name for it: the distance to the
 *       first one is told.
 *   <li>R2.4 When colleagues differ no more than chance makes them, all are on one level.
 *   <li>R2.5 With the distance goes about how many more answers like those so far would do, where
 *       more answers can do it.
 *   <li>R3.1 A level is its owner's: no lead, HR, owner, administrator or data protection officer
 *       reads it, and each look leaves an entry in the log.
 *   <li>R3.2 No answer of the API and no page lists people with a score, a level or a tier of
 *       theirs.
 *   <li>R3.3 No list of people stands in the order of what customers say of them.
 * </ul>
 */
package aidas.leaderboard.level;
