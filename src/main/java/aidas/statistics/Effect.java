package aidas.statistics;

import java.util.List;
import java.util.Optional;

/**
 * How large the difference of two groups is, whatever the unit.
 *
 * <p>Sources: J. Cohen, "Statistical power analysis" (1988); L. V. Hedges, J. Educational
 * Statistics 6 (1981) 107–128; N. Cliff, Psychological Bulletin 114 (1993) 494–509.
 *
 * @param cohensD the difference of the means in pooled standard deviations
 * @param hedgesG the same less its bias in small groups, by 1 − 3/(4(n₁ + n₂ − 2) − 1)
 * @param cliffsDelta the share of pairs in which the first group's value is the larger, less the
 *     share in which it is the smaller; −1 to 1
 */
public record Effect(double cohensD, double hedgesG, double cliffsDelta) {

    /**
     * @return of the first less the second; empty if a group has fewer than two values, or neither
     *     varies
     */
    public static Optional<Effect> of(double[] first, double[] second) {
        if (first.length < 2 || second.length < 2) {
            return Optional.empty();
        }
        var a = Group.of(first);
        var b = Group.of(second);
        double freedom = a.n() + b.n() - 2;
        double pooled = Math.sqrt((a.squares() + b.squares()) / freedom);
        if (!(pooled > 0)) {
            return Optional.empty();
        }
        double d = (a.mean() - b.mean()) / pooled;
        double wins =
                Jonckheere.of(List.of(second, first)).map(Jonckheere::statistic).orElseThrow();
        return Optional.of(
                new Effect(d, d * (1 - 3 / (4 * freedom - 1)), 2 * wins / (a.n() * b.n()) - 1));
    }
}
