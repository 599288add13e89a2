package aidas.recognition.badge;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * More in a month than ever before (R2.4); compared with nobody else.
 *
 * @param times how many it takes at least
 */
public record Best(Source source, String about, int times) implements Rule {

    /** Earlier months with at least one, without which there is nothing to compare with. */
    static final int EARLIER = 3;

    @Override
    public List<Award> awards(List<Fact> facts, LocalDate today) {
        return People.of(facts).stream().flatMap(own -> of(own, today).stream()).toList();
    }

    @Override
    public boolean ripens(LocalDate from, LocalDate until) {
        return !YearMonth.from(from).equals(YearMonth.from(until));
    }

    @Override
    public Optional<Step> step(List<Fact> own, LocalDate today) {
        var months = months(own);
        var now = months.remove(YearMonth.from(today));
        if (months.size() < EARLIER) {
            return Optional.empty();
        }
        int best = months.values().stream().mapToInt(Set::size).max().orElse(0);
        return Optional.of(new Step(now == null ? 0 : now.size(), Math.max(times, best + 1)));
    }

    private List<Award> of(List<Fact> own, LocalDate today) {
        var months = months(own);
        var awards = new ArrayList<Award>();
        int best = 0;
        int earlier = 0;
        for (var month : months.entrySet()) {
            int count = month.getValue().size();
            var over = month.getKey().atEndOfMonth();
            if (earlier >= EARLIER && count > best && count >= times && over.isBefore(today)) {
                awards.add(
                        new Award(
                                own.getFirst().who(),
                                month.getKey().toString(),
                                over,
                                List.copyOf(month.getValue())));
            }
            best = Math.max(best, count);
            earlier++;
        }
        return awards;
    }

    private static Map<YearMonth, Set<String>> months(List<Fact> own) {
        Map<YearMonth, Set<String>> months = new LinkedHashMap<>();
        own.stream()
                .filter(Fact::good)
                .forEach(
                        fact ->
                                months.computeIfAbsent(
                                                YearMonth.from(fact.day()),
                                                month -> new LinkedHashSet<>())
                                        .add(fact.key()));
        return months;
    }
}
