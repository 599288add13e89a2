package aidas.leaderboard;

import aidas.statistics.Difference;
import aidas.statistics.Improvement;
import aidas.statistics.ManyTests;
import aidas.statistics.Ranking;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the units that rose beyond chance from one period to the next (R6). */
final class Rises {

    /** A unit that has entered in both periods. */
    private record Seen(Unit unit, Improvement.Pair pair) {}

    private Rises() {}

    /**
     * @param before the same units in the period before
     * @return in the order of {@code now}
     */
    static List<Improved> of(Mix mix, List<Contender> now, Collection<Contender> before) {
        Map<String, Contender> earlier =
                before.stream()
                        .collect(Collectors.toMap(c -> c.unit().code(), Function.identity()));
        var seen =
                now.stream()
                        .flatMap(c -> seen(mix, c, earlier.get(c.unit().code())).stream())
                        .toList();
        return Improvement.of(seen.stream().map(Seen::pair).toList())
                .map(improvement -> significant(improvement, seen))
                .orElse(List.of());
    }

    private static Optional<Seen> seen(Mix mix, Contender now, Contender before) {
        if (before == null || before.more() > 0 || now.more() > 0) {
            return Optional.empty();
        }
        return before.group(mix)
                .flatMap(first -> now.group(mix).map(second -> new Improvement.Pair(first, second)))
                .map(pair -> new Seen(now.unit(), pair));
    }

    private static List<Improved> significant(Improvement improvement, List<Seen> seen) {
        var changes = seen.stream().flatMap(s -> improvement.corrected(s.pair()).stream()).toList();
        var adjusted =
                ManyTests.falseDiscovery(changes.stream().mapToDouble(Difference::p).toArray());
        var improved = new ArrayList<Improved>();
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i).value() > 0 && adjusted[i] <= Board.LEVEL) {
                improved.add(improved(seen.get(i), changes.get(i), adjusted[i]));
            }
        }
        return improved;
    }

    private static Improved improved(Seen seen, Difference change, double p) {
        var range = change.interval(Ranking.CONFIDENCE);
        return new Improved(
                seen.unit(),
                seen.pair().before().mean(),
                seen.pair().now().mean(),
                change.value(),
                range.low(),
                range.high(),
                p);
    }
}
