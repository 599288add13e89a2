package aidas.pulse;

import aidas.access.StoreCode;
import aidas.pulse.gate.Histogram;
import java.util.stream.IntStream;

/**
 * A store's published figure.
 *
 * @param counts answers by score, from the lowest score of the question's kind
 */
public record StoreMark(StoreCode store, AskedThen asked, Histogram counts) {

    /** Answers, at least the programme's floor. */
    public int n() {
        return counts.n();
    }

    /** In scores, between the lowest and the highest of the question's kind. */
    public double mean() {
        return Scores.mean(counts, asked.kind().low());
    }

    /** Of the scores, in squared scores, with divisor n. */
    public double variance() {
        return Scores.variance(counts, asked.kind().low());
    }

    /** Every single score, lowest first. */
    public int[] scores() {
        return IntStream.range(0, counts.categories())
                .flatMap(i -> IntStream.generate(() -> i).limit(counts.count(i)))
                .map(i -> asked.kind().low() + i)
                .toArray();
    }
}
