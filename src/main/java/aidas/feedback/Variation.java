package aidas.feedback;

import aidas.statistics.ControlChart;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** How far a figure goes up and down from month to month without any cause of its own (R8.14). */
public sealed interface Variation extends Serializable {

    /**
     * Too few months to draw limits.
     *
     * @param more months with answers that are missing, 1 or more
     */
    record TooShort(int more) implements Variation {

        private static final long serialVersionUID = 1;
    }

    /**
     * Months within the limits need no explanation.
     *
     * @param mean of the months, in the figure's unit
     * @param low lower limit, not below the scale
     * @param high upper limit, not above the scale
     * @param departures what is not ordinary, oldest first; empty if everything is
     */
    record Limited(double mean, double low, double high, List<Departure> departures)
            implements Variation {

        private static final long serialVersionUID = 1;

        public Limited {
            departures = List.copyOf(departures);
        }
    }

    /** A month, a step between two or a run of several that is not ordinary. */
    record Departure(ControlChart.Kind kind, YearMonth first, YearMonth last)
            implements Serializable {

        private static final long serialVersionUID = 1;

        /** The end of a text's key. */
        public String key() {
            return kind.name().toLowerCase(Locale.ROOT);
        }

        public boolean single() {
            return first.equals(last);
        }
    }
}
