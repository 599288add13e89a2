package aidas.statistics;

import java.util.Collection;
import java.util.Optional;
import org.hipparchus.special.Beta;

/**
 * One-way analysis of variance of groups of any sizes: do the groups differ more than their answers
 * do within them, and how much is a group's mean worth?
 *
 * <p>Sources: R. A. Fisher (1925); for unequal sizes S. R. Searle, "Linear Models" (1971); for the
 * two reliabilities P. D. Bliese, "Within-group agreement, non-independence, and reliability"
 * (2000).
 *
 * @param groups how many, at least two
 * @param n values in all, above the number of groups
 * @param mean of all values
 * @param msb mean square between the groups, in squared units
 * @param msw mean square within the groups, in squared units
 * @param n0 the size that counts where sizes differ: (n − Σnⱼ²/n) / (groups − 1)
 */
public record OneWay(int groups, double n, double mean, double msb, double msw, double n0) {

    public OneWay {
        if (groups < 2 || !(n > groups) || !(msb >= 0) || !(msw >= 0) || msb + msw == 0) {
            throw new IllegalArgumentException(
                    "nothing to compare: %d groups, n %s, between %s, within %s"
                            .formatted(groups, n, msb, msw));
        }
    }

    /**
     * @return empty if there are fewer than two groups, none with two values, or all values are the
     *     same
     */
    public static Optional<OneWay> of(Collection<Group> groups) {
        double n = groups.stream().mapToDouble(Group::n).sum();
        double mean = groups.stream().mapToDouble(g -> g.n() * g.mean()).sum() / n;
        double between =
                groups.stream().mapToDouble(g -> g.n() * Math.pow(g.mean() - mean, 2)).sum();
        double within = groups.stream().mapToDouble(Group::squares).sum();
        int k = groups.size();
        if (k < 2 || !(n > k) || between + within == 0) {
            return Optional.empty();
        }
        double sizes = groups.stream().mapToDouble(g -> g.n() * g.n()).sum();
        double n0 = (n - sizes / n) / (k - 1);
        return Optional.of(new OneWay(k, n, mean, between / (k - 1), within / (n - k), n0));
    }

    /** Do values vary within a group at all? */
    boolean varies() {
        return msw > 0;
    }

    /** Between over within, from 0; infinite if the answers never differ within a group. */
    public double f() {
        return msb / msw;
    }

    /** The probability of an F at least this large if the groups are alike, 0 to 1. */
    public double p() {
        double within = n - groups;
        double between = groups - 1.0;
        return Beta.regularizedBeta(within / (within + between * f()), within / 2, between / 2);
    }

    /** The variance of the groups' true means, in squared units; 0 where chance explains all. */
    public double tau2() {
        return Math.max(0, (msb - msw) / n0);
    }

    /** ICC(1): how far one answer tells of its group, up to 1; below 0 it tells nothing. */
    public double icc1() {
        return icc1For(n0);
    }

    /** ICC(1) with the plain mean size for n₀, as Bliese and the R package multilevel have it. */
    public double icc1OfMeanSize() {
        return icc1For(n / groups);
    }

    private double icc1For(double size) {
        return (msb - msw) / (msb + (size - 1) * msw);
    }

    /** ICC(2): how far a group's mean can be relied on, up to 1; 0.70 is the common gate. */
    public double icc2() {
        return (msb - msw) / msb;
    }
}
