package aidas.recognition.badge;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a rule would have awarded in a quarter: counts, no names (R4.1).
 *
 * @param from the first day
 * @param until the day after the last one
 * @param awards how many
 * @param people how many different people would have got one or more
 * @param of how many people something happened to that the rule counts
 * @param most awards of one person
 * @param stores in how many stores somebody would have got one
 * @param ofStores in how many stores something happened that the rule counts
 */
public record Simulation(
        LocalDate from,
        LocalDate until,
        int awards,
        int people,
        int of,
        int most,
        int stores,
        int ofStores)
        implements Serializable {

    /**
     * @param known what happened before the last day; what was before the first one earns nothing
     */
    static Simulation of(Rule rule, Collection<Fact> known, LocalDate from, LocalDate until) {
        var each =
                Evaluation.of(rule, known, until).stream()
                        .filter(award -> !award.day().isBefore(from))
                        .collect(groupingBy(Award::who, counting()));
        var counted =
                known.stream()
                        .filter(rule::concerns)
                        .filter(fact -> !fact.day().isBefore(from))
                        .toList();
        return new Simulation(
                from,
                until,
                each.values().stream().mapToInt(Long::intValue).sum(),
                each.size(),
                (int) counted.stream().map(Fact::who).distinct().count(),
                each.values().stream().mapToInt(Long::intValue).max().orElse(0),
                stores(counted, fact -> each.containsKey(fact.who())),
                stores(counted, fact -> true));
    }

    private static int stores(List<Fact> facts, Predicate<Fact> which) {
        return (int) facts.stream().filter(which).map(Fact::store).distinct().count();
    }
}
