package aidas.outreach.begging;

import aidas.feedback.Answers;
import aidas.statistics.Interval;
import aidas.statistics.Proportion;
import aidas.survey.Scale;
import java.io.Serializable;

/**
 * What one store's customers told of being asked for a score, on one scale.
 *
 * @param store its name
 * @param told customers who said whether anyone asked
 * @param begged those who said yes
 * @param all answers, whatever they told
 * @param others answers but those of customers who said yes
 */
public record Meter(String store, long told, long begged, Answers all, Answers others)
        implements Serializable {

    private static final long serialVersionUID = 1;

    private static final double CONFIDENCE = 0.95;

    public Meter {
        if (begged < 0 || begged > told || told > all.n() || others.n() + begged != all.n()) {
            throw new IllegalArgumentException(
                    "%d of %d told, of %d answers with %d others"
                            .formatted(begged, told, all.n(), others.n()));
        }
    }

    static Meter none(String store, Scale scale) {
        return new Meter(store, 0, 0, Answers.none(scale), Answers.none(scale));
    }

    /**
     * With more answers.
     *
     * @param said what they told; null if they did not
     */
    Meter plus(Answers more, Boolean said) {
        boolean asked = Boolean.TRUE.equals(said);
        return new Meter(
                store,
                told + (said == null ? 0 : more.n()),
                begged + (asked ? more.n() : 0),
                all.plus(more),
                asked ? others : others.plus(more));
    }

    public Scale scale() {
        return all.scale();
    }

    /** Did anybody tell, so that there is a share (R1.1)? */
    public boolean measured() {
        return told > 0;
    }

    /** 0 to 1; only where it is {@link #measured()}. */
    public double share() {
        return proportion().share();
    }

    /** Of the share, at 95 %, within 0 and 1. */
    public Interval interval() {
        return proportion().wilson(CONFIDENCE);
    }

    private Proportion proportion() {
        return Proportion.of(begged, told);
    }
}
