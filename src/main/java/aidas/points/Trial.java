package aidas.points;

import aidas.organisation.EmployeeId;
import aidas.statistics.Quantile;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a rule would have paid in a quarter, had it been in force before as well and everybody taken
 * part: counts, no names (R2.8).
 *
 * @param from the first day
 * @param until the day after the last one
 * @param of how many people something happened to that the rule pays for
 * @param people how many of them it would have paid
 * @param postings how many times
 * @param points all together
 * @param refused how many times each limit would have kept it from paying
 * @param spread how the points spread over those who got some; null for fewer than five
 */
public record Trial(
        LocalDate from,
        LocalDate until,
        int of,
        int people,
        int postings,
        long points,
        Map<Limit, Integer> refused,
        Spread spread)
        implements Serializable {

    /** Of fewer people a spread tells of each. */
    static final int FEWEST = 5;

    /**
     * Points of one person.
     *
     * @param half so many or fewer for half of them
     * @param ninety so many or fewer for nine of ten
     * @param most for one
     */
    public record Spread(double half, double ninety, double most) implements Serializable {}

    /** What would have become of something. */
    private record Decided(Occurrence it, Decision decision) {}

    /**
     * @param all since {@link Terms#since}, in the order of time: what was before the first day
     *     limits what comes, and is not counted
     */
    static Trial of(Terms terms, List<Occurrence> all, LocalDate from, LocalDate until) {
        var counting =
                decided(terms, all).stream()
                        .filter(each -> !each.it().day().isBefore(from))
                        .toList();
        var times = new HashMap<EmployeeId, Integer>();
        var refused = new EnumMap<Limit, Integer>(Limit.class);
        for (var each : counting) {
            switch (each.decision()) {
                case Decision.Pays ignored -> times.merge(each.it().who(), 1, Integer::sum);
                case Decision.Refuses(var because) -> refused.merge(because, 1, Integer::sum);
            }
        }
        int postings = times.values().stream().mapToInt(Integer::intValue).sum();
        return new Trial(
                from,
                until,
                (int) counting.stream().map(each -> each.it().who()).distinct().count(),
                times.size(),
                postings,
                (long) postings * terms.points(),
                Map.copyOf(refused),
                spread(times.values(), terms.points()));
    }

    private static List<Decided> decided(Terms terms, List<Occurrence> all) {
        var decided = new ArrayList<Decided>();
        var paid = new HashMap<EmployeeId, List<Paid>>();
        for (var it : all) {
            var decision = terms.decide(it, known(paid, it));
            decided.add(new Decided(it, decision));
            if (decision instanceof Decision.Pays(var other)) {
                paid.computeIfAbsent(it.who(), who -> new ArrayList<>())
                        .add(new Paid(it.who(), other, it.day(), it.at()));
            }
        }
        return decided;
    }

    private static List<Paid> known(Map<EmployeeId, List<Paid>> paid, Occurrence it) {
        var known = new ArrayList<>(paid.getOrDefault(it.who(), List.of()));
        it.others().forEach(other -> known.addAll(paid.getOrDefault(other, List.of())));
        return known;
    }

    private static Spread spread(Collection<Integer> times, int points) {
        if (times.size() < FEWEST) {
            return null;
        }
        double[] each = times.stream().mapToDouble(count -> (double) count * points).toArray();
        return new Spread(Quantile.of(0.5, each), Quantile.of(0.9, each), Quantile.of(1, each));
    }
}
