/**
 * The numbers behind the figures: pure functions and values that know nothing but numbers.
 *
 * <p>Every function states its definition, unit and range; distributions come from Hipparchus.
 * Nothing here prints, reads, or keeps state.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 An interval has two ends in order and never an unknown one.
 *   <li>R1.2 Quantiles and tail probabilities keep their digits far out in the tail.
 *   <li>R2.1 A share's interval is Wilson's; it stays within 0 and 1.
 *   <li>R2.2 A net share (for less against) has an adjusted Wald interval; it stays within −1 and 1
 *       and is never of zero width.
 *   <li>R2.3 Two independent estimates are compared by their difference, its standard error and a
 *       two-sided p.
 *   <li>R2.4 How many answers a margin takes is told from the variance seen so far.
 *   <li>R3.1 A group's squares are taken about its mean, so that large values keep their digits.
 *   <li>R3.2 One-way analysis of variance works from the groups' sums, whatever their sizes.
 *   <li>R3.3 Where nothing can be compared (one group, single answers, no variation at all) there
 *       is no analysis, rather than a zero.
 *   <li>R3.4 Reliability is told for single answers, ICC(1), and for groups' means, ICC(2).
 *   <li>R4.1 A mean shrinks toward the overall mean by what its group's size cannot support.
 *   <li>R4.2 Groups that do not differ beyond chance shrink all the way.
 *   <li>R4.3 A shrunken mean lies between its own mean and the overall one, and carries its
 *       uncertainty.
 *   <li>R4.4 Equal sizes keep their order.
 *   <li>R5.1 Units stand in the order of the lower bounds of their posteriors, one-sided at 95 %;
 *       equal bounds keep the order they came in.
 *   <li>R5.2 A tier holds its opener and those behind it that cannot be told from the opener,
 *       two-sided at 95 %; the first one that can opens the next tier.
 *   <li>R5.3 A unit's possible places reach from the 5th to the 95th percentile of its place.
 *   <li>R5.4 The probabilities of being best sum to 1; k identical units have 1/k each, two units
 *       the exact Φ.
 *   <li>R5.5 The draws behind places are standard normal and the same each time.
 *   <li>R6.1 Funnel limits are the mean ± z·√(σ²/n).
 *   <li>R7.1 Many tests are corrected by Benjamini and Hochberg.
 *   <li>R8.1 A change is corrected for regression to the mean by both periods' reliabilities and
 *       the covariance between them.
 *   <li>R8.2 A rise of the lowest that luck explains is taken back.
 *   <li>R8.3 Where nothing changed a change is named in at most one board of twenty; a large true
 *       one is found more often than not.
 *   <li>R8.4 Where all change alike, or too little is known, no change stands out.
 *   <li>R9.1 Pearson's r comes with its pairs, Fisher's interval and a two-sided p by t.
 *   <li>R9.2 Spearman's ρ is the r of mid-ranks, so ties share the mean of their places.
 *   <li>R9.3 Kendall's τ-b counts pairs in order less pairs against it, ties apart.
 *   <li>R9.4 A pair of which a side is unknown is left out; too few pairs or a constant series have
 *       no correlation, rather than one of zero.
 *   <li>R9.5 A partial correlation takes numbers and factors out of both sides, and a degree of
 *       freedom for each that tells something new.
 *   <li>R9.6 Where they explain a side completely there is no partial correlation.
 *   <li>R10.1 The smallest correlation that n units can tell from none is told before looking.
 *   <li>R10.2 So is how many units a correlation takes to be found with a given power.
 *   <li>R10.3 And which correlation n units find with that power.
 *   <li>R10.4 Two correlations of different units are compared on Fisher's z.
 *   <li>R11.1 Least squares give each coefficient its standard error, t, p and interval.
 *   <li>R11.2 They keep the digits of NIST's certified values, also where columns nearly depend on
 *       each other.
 *   <li>R11.3 A prediction has a band for the line and a wider one for a single unit.
 *   <li>R11.4 Without enough rows, without variation or with columns that depend on each other
 *       there is no regression.
 *   <li>R12.1 R² is split among predictors by what each adds, averaged over all orders; parts are
 *       not negative and sum to R².
 *   <li>R12.2 There is no split below five rows a predictor.
 *   <li>R12.3 Its intervals come from rows drawn again, the same from the same source of chance.
 *   <li>R13.1 Two measures are correlated between units, within them and over all pairs.
 *   <li>R13.2 Opposite signs between and within are Simpson's paradox where both are beyond chance.
 *   <li>R13.3 A level that cannot tell says so, and the others still do.
 *   <li>R14.1 At a lag of k months a unit's x stands beside its y of k months later, both from the
 *       unit's own means.
 *   <li>R14.2 All lags are told, odd and even months apart, each corrected for how many they are.
 *   <li>R14.3 A lag is chosen on odd months and verified on even ones.
 *   <li>R14.4 What all units share in a month can be taken out too; each month then takes a degree
 *       of freedom as each unit does.
 *   <li>R14.5 A series' correlation with itself has the whole series' mean and squares.
 *   <li>R15.1 A linear trend over ordered groups lets each group have its own variance.
 *   <li>R15.2 Jonckheere's counts pairs in order, ties by half.
 *   <li>R15.3 Without two groups that can be compared there is no trend.
 *   <li>R16.1 The top and the bottom fifth are of the same size; equal values keep their order, and
 *       it is told when that decides.
 *   <li>R16.2 Or they are cut at percentiles, and equal values stay together.
 *   <li>R16.3 Too few units, equal ones and unknown outcomes have no fifths, or no comparison.
 *   <li>R16.4 Effects are told in standard deviations and in shares of pairs.
 *   <li>R16.5 The difference's interval comes from units drawn again and divided anew.
 *   <li>R16.6 Quantiles lie between neighbours in proportion (type 7).
 *   <li>R17.1 Agreement is one less the variance over that of answers at random, from 0 to 1.
 *   <li>R17.2 Or the mean distance from the mean, in steps of the scale.
 *   <li>R17.3 Cronbach's α tells how far items measure the same.
 *   <li>R17.4 A correlation can be corrected for unreliability, and stays beside the raw one.
 *   <li>R18.1 A published correlation and one's own meet by the precision of their z.
 *   <li>R18.2 Few pairs hardly move a published one, many decide.
 *   <li>R19.1 Digits that agree with a certified value are counted, 0 to 15.
 *   <li>R20.1 What is ordinary in values over time is told from the steps between them: mean ±
 *       2.660 mean steps.
 *   <li>R20.2 Eight or more values in a row on one side of the mean are not ordinary.
 *   <li>R20.3 Neither is a step above 3.267 mean steps.
 *   <li>R21.1 Two shares differ with Newcombe's interval, two means with Welch's.
 *   <li>R21.2 How many answers it takes to tell two groups apart comes from the variance.
 *   <li>R22.1 A Lorenz curve rises from 0 to 1, bends upwards only, and has no steps of fewer units
 *       than asked for.
 *   <li>R22.2 Gini's coefficient lies from 0 up to 1, does not depend on the unit, falls when one
 *       who has more gives to one who has less, and is corrected for few units.
 *   <li>R22.3 Its interval comes from units drawn again, and beside it stands what chance alone
 *       would make of it.
 *   <li>R22.4 A rate of events has Garwood's interval, wider where units differ more than chance.
 *   <li>R22.5 Groups are compared by shuffling their units; p is uniform where they do not differ.
 *   <li>R22.6 Many tests are corrected by Holm too.
 *   <li>R22.7 Of a sum's parts those of few people are withheld, and the smallest others with them
 *       until what is withheld is of enough people too.
 *   <li>R23.1 Of a graph are told the share of arcs that are returned, circles of three, and the
 *       share of each one's arcs that goes to one same node.
 *   <li>R23.2 Rewiring keeps how often everybody gives and receives, block by block.
 *   <li>R23.3 A figure stands beside what rewired graphs have; a random graph seldom stands out.
 *   <li>R24.1 Each unit of a trial is matched to as many others, none to two, so that all distances
 *       together are the smallest.
 *   <li>R24.2 How alike they are is told in standard deviations, of the pool and of those matched.
 *   <li>R24.3 An effect is how much more the trial's units changed than those matched to them; what
 *       happens to all cancels.
 *   <li>R24.4 Its standard error is the cluster-robust one of the regression with unit and set
 *       effects.
 *   <li>R24.5 Its interval at 95 % covers the true effect in 93 to 97 % of 1,000 trials drawn, with
 *       an effect and without, also where it differs between units or sizes do.
 *   <li>R24.6 A placebo goes through the other choices there were: its p is at most .05 in 3 to 7 %
 *       of 1,000 trials without effect.
 *   <li>R24.7 What a number of sets can find is told before it is looked for, and how many it
 *       takes.
 *   <li>R24.8 Lots give each unit the same chance and each stratum its share, and draw the same
 *       from the same source of chance.
 *   <li>R24.9 Without two sets, without others or without any difference between gaps there is no
 *       effect told.
 *   <li>R25.1 How long waits take is told with those that are not over: Kaplan and Meier's
 *       estimate, Greenwood's error, and quantiles with their intervals.
 *   <li>R25.2 A quantile that too many still wait for is not told, and an upper end that cannot be
 *       told is infinite.
 *   <li>R25.3 Two rates of events differ by an interval that joins those of both, wider where units
 *       differ more than chance; how much exposure it takes to tell them apart comes from them.
 *   <li>R25.4 Whether two rates are the same is tested exactly, and many such tests are corrected.
 * </ul>
 */
package aidas.statistics;
