package aidas.feedback;

import aidas.statistics.NetShare;
import aidas.statistics.Proportion;
import java.io.Serializable;

/**
 * Answers by what they say, counted or weighted; at least one.
 *
 * @param favourable weight of favourable answers, such as promoters
 * @param neutral weight of neutral answers
 * @param unfavourable weight of unfavourable answers
 * @param n effective number of answers; their plain number where none is shared (R8.7)
 * @param answers their plain number
 */
public record Bands(double favourable, double neutral, double unfavourable, double n, long answers)
        implements Serializable {

    private static final long serialVersionUID = 1;

    public Bands {
        if (!(favourable >= 0 && neutral >= 0 && unfavourable >= 0)) {
            throw new IllegalArgumentException(
                    "bands are not negative, got %s, %s, %s"
                            .formatted(favourable, neutral, unfavourable));
        }
        if (!(favourable + neutral + unfavourable > 0 && n > 0 && answers > 0)) {
            throw new IllegalArgumentException("bands hold at least one answer, got n " + n);
        }
    }

    /** Whole answers, none of them shared. */
    static Bands counted(long favourable, long neutral, long unfavourable) {
        long n = favourable + neutral + unfavourable;
        return new Bands(favourable, neutral, unfavourable, n, n);
    }

    double weight() {
        return favourable + neutral + unfavourable;
    }

    NetShare net() {
        return new NetShare(favourable / weight(), unfavourable / weight(), n);
    }

    Proportion top() {
        return new Proportion(favourable / weight(), n);
    }
}
