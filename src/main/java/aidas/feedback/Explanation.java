package aidas.feedback;

import aidas.shared.Period;
import java.io.Serializable;
import java.util.List;

/**
 * The facts behind a figure, for "How is this worked out?"; texts are keys (R8.10).
 *
 * @param formula the key of a text with arguments {0} favourable, {1} unfavourable, {2} weight of
 *     all answers
 * @param method how the interval came about
 * @param bands the counts that went in
 * @param leftOut what of the period did not go in
 */
public record Explanation(
        String formula, IntervalMethod method, Bands bands, List<LeftOut> leftOut, Period period)
        implements Serializable {

    private static final long serialVersionUID = 1;

    public Explanation {
        leftOut = List.copyOf(leftOut);
    }

    /** Answers of the period that did not go in. */
    public long excluded() {
        return leftOut.stream().mapToLong(LeftOut::answers).sum();
    }

    /** The weight of all answers that went in: their number where none is shared. */
    public double weight() {
        return bands.weight();
    }
}
