package aidas.statistics;

import java.util.List;
import java.util.Optional;

/**
 * How much more the units of a trial changed than those matched to them: the mean of the sets' gaps
 * g, with standard error √(Σ(g − ḡ)²/(k(k − 1))) and Student's t with k − 1 degrees of freedom.
 *
 * <p>What happens to all in the same time cancels. Each unit's months are one change, so months
 * that resemble each other do not count twice (M. Bertrand, E. Duflo, S. Mullainathan, "How much
 * should we trust differences-in-differences estimates?", Quarterly J. Economics 119 (2004)
 * 249–275); the standard error is the cluster-robust one of the regression with set and unit
 * effects, sets as clusters. Effects may differ between units, and variances between sets.
 *
 * @param value the effect, in the changes' unit
 * @param se its standard error, above 0
 * @param sets how many units of the trial, at least two
 * @param others how many units they are compared with
 */
public record DifferenceInDifferences(double value, double se, int sets, int others) {

    /**
     * @return empty if there are fewer than two sets, or their gaps do not differ at all
     */
    public static Optional<DifferenceInDifferences> of(List<MatchedSet> sets) {
        if (sets.size() < 2) {
            return Optional.empty();
        }
        var gaps = Group.of(sets.stream().mapToDouble(MatchedSet::gap).toArray());
        if (!(gaps.variance() > 0)) {
            return Optional.empty();
        }
        return Optional.of(
                new DifferenceInDifferences(
                        gaps.mean(),
                        Math.sqrt(gaps.variance() / gaps.n()),
                        sets.size(),
                        sets.stream().mapToInt(set -> set.others().size()).sum()));
    }

    public double freedom() {
        return sets - 1.0;
    }

    public double t() {
        return value / se;
    }

    /** The two-sided probability of a t at least this far from 0 where there is no effect. */
    public double p() {
        return StudentT.twoSided(t(), freedom());
    }

    public Contrast contrast(double confidence) {
        return new Contrast(value, Interval.around(value, StudentT.t(confidence, freedom()) * se));
    }
}
