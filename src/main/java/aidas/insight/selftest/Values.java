package aidas.insight.selftest;

import aidas.statistics.Interval;
import java.util.HashMap;
import java.util.Map;

/** What was computed, by symbol. */
final class Values {

    private final Map<String, Double> all = new HashMap<>();

    Values with(String name, double value) {
        all.put(name, value);
        return this;
    }

    /** The ends of an interval at 95 %, named as R names them. */
    Values with(Interval interval) {
        return with("2.5 %", interval.low()).with("97.5 %", interval.high());
    }

    Map<String, Double> all() {
        return Map.copyOf(all);
    }
}
