package aidas.points.rest;

import aidas.points.Limit;
import aidas.points.Trial;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a rule would have paid; no names.
 *
 * @param until the day after the last one
 * @param refused by limit
 * @param spread absent for fewer than five people
 */
public record TrialJson(
        String from,
        String until,
        int of,
        int people,
        int postings,
        long points,
        Map<String, Integer> refused,
        SpreadJson spread) {

    /** Points of one person: of the middle one, of nine in ten at most, and the most. */
    public record SpreadJson(double half, double ninety, double most) {}

    static TrialJson of(Trial trial) {
        var spread = trial.spread();
        return new TrialJson(
                trial.from().toString(),
                trial.until().toString(),
                trial.of(),
                trial.people(),
                trial.postings(),
                trial.points(),
                refused(trial.refused()),
                spread == null
                        ? null
                        : new SpreadJson(spread.half(), spread.ninety(), spread.most()));
    }

    private static Map<String, Integer> refused(Map<Limit, Integer> limits) {
        var all = new TreeMap<String, Integer>();
        Arrays.stream(Limit.values())
                .forEach(limit -> all.put(limit.code(), limits.getOrDefault(limit, 0)));
        return all;
    }
}
