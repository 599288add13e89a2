/**
 * The analysis, in the order of a good analyst: what the stores could show at all, whether the
 * measures can be relied on, then how closely two measures go together, at which distance in time,
 * between stores and inside them, and what may be said of it in plain words.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 Before anything else stands what so many stores could show: the smallest r that is
 *       more than chance, the r they find four times in five, and how many stores it would take.
 *   <li>R1.2 A measure's reliability stands before its correlations: ICC(1), ICC(2) against .70,
 *       and rwg against .70 where its scale is known; stores that fail are listed.
 *   <li>R1.3 Below ten stores there is no correlation, and the result says so.
 *   <li>R1.4 Pearson's and Spearman's coefficients come with n, interval and p, and the corrected
 *       one beside the raw, never alone.
 *   <li>R1.5 x is taken as many months before y as was asked for.
 *   <li>R1.6 Answers of the same people in several months are not independent: reliability is that
 *       of single months, of which the middle one is told, and n that of one month.
 *   <li>R2.1 All lags from 0 to 12 months are shown, inside stores and less what all stores share
 *       of a month; many are corrected for.
 *   <li>R2.2 A lag is chosen on odd months and counts only if even months confirm it.
 *   <li>R2.3 Between stores and inside stores are told apart, inside less what all share in a
 *       month; opposite signs are warned of.
 *   <li>R2.4 Stores alike in size and region are compared too; what cannot be held is named.
 *   <li>R2.5 Published results stand beside own ones as what they are, and only where employees'
 *       answers are held against recommendation, satisfaction or ease of customers.
 *   <li>R2.6 Between stores there is one r, that of the stores' means as they are drawn, wherever
 *       it stands.
 *   <li>R3.1 A conclusion never says more than the numbers: what cannot be told is said to be so,
 *       and with how many stores it could.
 *   <li>R3.2 It exists in each language.
 *   <li>R4.1 Drivers split R² among predictors with intervals; with fewer than ten stores or five a
 *       predictor there is no split.
 *   <li>R4.2 What is drawn by chance is drawn from a seed that the result names.
 *   <li>R5.1 The ladder tells score and value per visit by standards missed, with intervals and a
 *       test of the trend; a step with fewer than thirty visits has no figure.
 *   <li>R5.2 A standard's cost is what a visit loses when it is missed, others missed alike, told
 *       from thirty visits on in which it was met and thirty in which it was missed; the most
 *       expensive one is named only if its cost can be told from none and from the others'.
 *   <li>R5.3 Amounts come without a currency: each is told in percent of the mean of its region, so
 *       that no two currencies are added up.
 *   <li>R5.4 Where the stores of a study, of drivers or of fifths lie in several regions, amounts
 *       are in percent of their region's mean in these months, and the result says so.
 *   <li>R6.1 The top and the bottom fifth of stores are compared with an interval, and with a
 *       warning when a fifth holds fewer than three, or when a store just outside one has the value
 *       of its cut.
 *   <li>R7.1 HR and owners of the whole company see studies whole.
 *   <li>R7.2 A lead learns of a study over the whole company its outcome and the place of the own
 *       stores, never another store's values; nobody else learns anything.
 *   <li>R7.6 Of a fact about employees a lead learns the fifth in which the own store stands, and
 *       neither its value nor its n.
 *   <li>R7.7 A lead has r and its interval with two decimals, of the usual months and without a
 *       lag, and neither t, p, what alike stores show nor a data version; and no r at all where
 *       fewer than five stores are not the own ones. So nobody works out what another store has.
 *   <li>R7.3 A measure, month, region or format that is not there is refused by its name.
 *   <li>R7.4 A result names its method, its n, what was left out, and the version of its data.
 *   <li>R7.5 The table under a study is served as a file; employees' cells are those that were
 *       published.
 * </ul>
 */
package aidas.insight.study;
