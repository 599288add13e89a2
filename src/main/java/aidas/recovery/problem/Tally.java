package aidas.recovery.problem;

import aidas.statistics.Events;
import java.util.List;

/**
 * How often something came among how many answers.
 *
 * @param count times
 * @param answers of the same days and stores
 * @param weeks the same week by week; those without an answer are left out
 */
record Tally(long count, long answers, List<Events> weeks) {

    static final Tally NONE = new Tally(0, 0, List.of());

    Tally {
        weeks = List.copyOf(weeks);
    }

    /** Times per hundred answers. */
    double rate() {
        return 100.0 * count / answers;
    }

    /** In all; there must be an answer. */
    Events events() {
        return new Events(count, answers);
    }
}
