package aidas.recognition.badge;

import aidas.organisation.EmployeeId;
import aidas.organisation.StoreId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Adds up, crowd by crowd, what a rule would have awarded (R4.1). */
final class Tally {

    private final Rule rule;
    private final LocalDate from;
    private final LocalDate until;
    private final Map<EmployeeId, Integer> awards = new HashMap<>();
    private final Map<EmployeeId, Set<StoreId>> where = new HashMap<>();

    Tally(Rule rule, LocalDate from, LocalDate until) {
        this.rule = rule;
        this.from = from;
        this.until = until;
    }

    /**
     * @param known what happened before the last day; what was before the first one earns nothing
     */
    void add(Collection<Fact> known) {
        Evaluation.of(rule, known, until).stream()
                .filter(award -> !award.day().isBefore(from))
                .forEach(award -> awards.merge(award.who(), 1, Integer::sum));
        known.stream()
                .filter(rule::concerns)
                .filter(fact -> !fact.day().isBefore(from))
                .forEach(
                        fact ->
                                where.computeIfAbsent(fact.who(), who -> new HashSet<>())
                                        .add(fact.store()));
    }

    Simulation simulation() {
        var each = awards.values();
        return new Simulation(
                from,
                until,
                each.stream().mapToInt(Integer::intValue).sum(),
                each.size(),
                where.size(),
                each.stream().mapToInt(Integer::intValue).max().orElse(0),
                stores(awards.keySet()),
                stores(where.keySet()));
    }

    private int stores(Set<EmployeeId> people) {
        return (int)
                people.stream()
                        .flatMap(who -> where.getOrDefault(who, Set.of()).stream())
                        .distinct()
                        .count();
    }
}
