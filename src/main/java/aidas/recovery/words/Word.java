package aidas.recovery.words;

import aidas.access.Language;
import aidas.statistics.Proportion;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A listed word and what came of it.
 *
 * @param found in how many texts it was found
 * @param judged of these, how many somebody has read and judged
 * @param falsely of those judged, in how many it meant no harm
 * @param exceptions turns of phrase in which it is not found any more, by letter
 */
public record Word(
        long id,
        Category category,
        Language language,
        String phrase,
        long found,
        long judged,
        long falsely,
        List<String> exceptions)
        implements Serializable {

    /** Fewer judged texts say nothing of a word. */
    static final int FEWEST = 4;

    private static final double CONFIDENCE = 0.95;
    private static final double HALF = 0.5;

    public Word {
        exceptions = List.copyOf(exceptions);
    }

    /** The share of false alarms among those judged; empty if nobody judged any (R3.5). */
    public Optional<Proportion> falseShare() {
        return judged == 0 ? Optional.empty() : Optional.of(Proportion.of(falsely, judged));
    }

    /** Where the share lies at 95 %; in percent. */
    public Optional<aidas.statistics.Interval> falseRange() {
        return falseShare().map(share -> share.wilson(CONFIDENCE).times(100));
    }

    /** Is it wrong more often than right, so that it had better go? */
    public boolean proposed() {
        return judged >= FEWEST && (double) falsely / judged > HALF;
    }
}
