package aidas.recovery.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import aidas.shared.Period;
import aidas.statistics.Suppression;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What became of the customers whose cases opened in a period.
 *
 * @param cases without those that were none
 * @param onTime null below five cases, as are the others then
 * @param causes by cause, in no order
 * @param stores by store, in no order
 */
public record Report(
        Period period,
        long cases,
        OnTime onTime,
        Waits waits,
        Rescue rescue,
        List<Part> causes,
        List<Part> stores)
        implements Serializable {

    private static final long serialVersionUID = 1;

    /** Of fewer customers nothing is told. */
    public static final int FLOOR = 5;

    public Report {
        causes = List.copyOf(causes);
        stores = List.copyOf(stores);
    }

    /**
     * @param all cases that were any
     * @param code of a case's store
     */
    static Report of(
            Period period, Collection<CaseRow> all, Function<CaseRow, String> code, Instant now) {
        return all.size() < FLOOR
                ? new Report(period, all.size(), null, null, null, List.of(), List.of())
                : new Report(
                        period,
                        all.size(),
                        OnTime.of(all, now),
                        Waits.of(all, now),
                        Rescue.of(all),
                        parts(all, CaseRow::cause, now),
                        parts(all, code, now));
    }

    /** Is there enough to tell? */
    public boolean told() {
        return onTime != null;
    }

    private static List<Part> parts(
            Collection<CaseRow> all, Function<CaseRow, String> by, Instant now) {
        var groups = all.stream().collect(groupingBy(by, TreeMap::new, toList()));
        var withheld =
                new Suppression<Map.Entry<String, List<CaseRow>>>(
                                group -> group.getValue().size(),
                                Comparator.comparing(Map.Entry::getKey),
                                FLOOR)
                        .of(groups.entrySet());
        return groups.entrySet().stream()
                .map(
                        group ->
                                withheld.contains(group)
                                        ? new Part(group.getKey(), null, null, null)
                                        : part(group.getKey(), group.getValue(), now))
                .toList();
    }

    private static Part part(String code, List<CaseRow> cases, Instant now) {
        return new Part(code, OnTime.of(cases, now), Waits.of(cases, now), Rescue.of(cases));
    }
}
