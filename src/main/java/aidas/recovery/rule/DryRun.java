package aidas.recovery.rule;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a rule would have done on the last 90 days.
 *
 * @param cases how many it had opened
 * @param already how many of those answers are cases anyway
 * @param closed how many cases were closed in those days, in all stores
 * @param weeks oldest first
 * @param stores those with a case, most first
 */
public record DryRun(int cases, int already, int closed, List<Week> weeks, List<AtStore> stores)
        implements Serializable {

    /** How many in the week of that Monday. */
    public record Week(LocalDate monday, int cases) implements Serializable {}

    /**
     * @param closed how many cases the store closed in those days
     */
    public record AtStore(String code, String name, int cases, int closed)
            implements Serializable {}

    /** Answers of a store in the week of that Monday that the rule holds for. */
    record Part(String store, String name, LocalDate monday, int cases, int already) {}

    public DryRun {
        weeks = List.copyOf(weeks);
        stores = List.copyOf(stores);
    }

    /**
     * @param closed how many cases each store closed; one that closed none may be absent
     */
    static DryRun of(List<Part> parts, Map<String, Integer> closed) {
        var weeks = new TreeMap<LocalDate, Integer>();
        var stores = new TreeMap<String, AtStore>();
        for (var part : parts) {
            weeks.merge(part.monday(), part.cases(), Integer::sum);
            int own = closed.getOrDefault(part.store(), 0);
            stores.merge(
                    part.store(),
                    new AtStore(part.store(), part.name(), part.cases(), own),
                    (one, more) ->
                            new AtStore(one.code(), one.name(), one.cases() + more.cases(), own));
        }
        return new DryRun(
                parts.stream().mapToInt(Part::cases).sum(),
                parts.stream().mapToInt(Part::already).sum(),
                closed.values().stream().mapToInt(Integer::intValue).sum(),
                weeks.entrySet().stream()
                        .map(week -> new Week(week.getKey(), week.getValue()))
                        .toList(),
                stores.values().stream()
                        .sorted(Comparator.comparingInt(AtStore::cases).reversed())
                        .toList());
    }
}
