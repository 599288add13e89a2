package aidas.outreach.sending;

import aidas.statistics.ChiSquare;
import java.io.Serializable;
import java.util.List;

/**
 * Was asking even (R5.1)?
 *
 * @param by what: {@code person}, {@code hour} or {@code outcome}
 * @param groups how many there are
 * @param asked of those who could be
 * @param able how many could be asked
 * @param statistic χ²; null where too few could be asked to tell
 * @param df degrees of freedom; null with it
 * @param p null with it
 * @param merged groups that count as one
 */
public record Coverage(
        String by,
        int groups,
        long asked,
        long able,
        Double statistic,
        Integer df,
        Double p,
        int merged)
        implements Serializable {

    private static final double LEVEL = 0.01;

    static Coverage of(String by, List<ChiSquare.Count> counts) {
        var sum = counts.stream().mapToLong(ChiSquare.Count::successes).sum();
        var able = counts.stream().mapToLong(ChiSquare.Count::trials).sum();
        return ChiSquare.ofShares(counts)
                .map(
                        test ->
                                new Coverage(
                                        by,
                                        counts.size(),
                                        sum,
                                        able,
                                        test.statistic(),
                                        test.df(),
                                        test.p(),
                                        test.merged()))
                .orElseGet(() -> new Coverage(by, counts.size(), sum, able, null, null, null, 0));
    }

    /** Can it be told? */
    public boolean told() {
        return p != null;
    }

    /** Is it less even than chance would leave it, at 1 %? */
    public boolean uneven() {
        return told() && p < LEVEL;
    }
}
