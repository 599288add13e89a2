package aidas.idea.trial;

import aidas.access.Scope;
import aidas.access.StoreCode;
import aidas.feedback.SetWise;
import aidas.idea.trial.StoreReading.Count;
import aidas.organisation.Directories;
import aidas.organisation.StoreEntry;
import aidas.organisation.StoreFacts;
import aidas.shared.architecture.Store;
import aidas.survey.Metric;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads every open store's figure in three times; from the sums by day where they have it. */
@Store
class StoreReadings {

    private static final String TIMES =
            """
            (case when day >= ?::date then 2 when day >= ?::date then 1 else 0 end)
            """;

    private static final String SUMS =
            "select store_id, "
                    + TIMES
                    + """
                    , sum(n), sum(%s) from rollup_store_day
                     where scale = ? and day >= ?::date and day < ?::date group by 1, 2
                    """;

    /** Answers to a survey that asks for reasons, and those that name this one. */
    private static final String CAUSES =
            "select store_id, "
                    + TIMES
                    + """
                    , count(*), count(*) filter (where ? = any(chips)) from response
                     where scale = ? and day >= ?::date and day < ?::date and chips is not null
                     group by 1, 2
                    """;

    /** Cases of each day in the store's zone, whoever opened them, against answers of any scale. */
    private static final String CASES =
            "select store_id, "
                    + TIMES
                    + """
                    , sum(n), sum(cases)
                      from (select store_id, day, n, 0 as cases from rollup_store_day
                             union all
                            select c.store_id, (c.opened_at at time zone s.zone)::date, 0, 1
                              from recovery_case c join store s on s.id = c.store_id) of_days
                     where day >= ?::date and day < ?::date group by 1, 2
                    """;

    @Inject SetWise setWise;
    @Inject Directories directories;

    /** By the stores' codes. */
    List<StoreReading> of(Gauge gauge, Windows windows) {
        var counts = counts(gauge, windows);
        return directories.storesIn(Scope.COMPANY).stream()
                .filter(StoreEntry::active)
                .sorted(Comparator.comparing(entry -> entry.facts().code().value()))
                .map(entry -> reading(entry, counts.getOrDefault(entry.id().value(), none())))
                .toList();
    }

    /** Also those that are closed by now; in no order. */
    List<StoreFacts> stores(Collection<StoreCode> codes) {
        return directories.storesIn(Scope.COMPANY).stream()
                .map(StoreEntry::facts)
                .filter(store -> codes.contains(store.code()))
                .toList();
    }

    private Map<Long, Count[]> counts(Gauge gauge, Windows windows) {
        var counts = new HashMap<Long, Count[]>();
        SetWise.Row<Count> taking =
                row -> {
                    var count = new Count(row.getLong(3), row.getLong(4));
                    counts.computeIfAbsent(row.getLong(1), any -> none())[row.getInt(2)] = count;
                    return count;
                };
        var after = windows.after().from().toString();
        var before = windows.before().from().toString();
        var from = windows.earlier().from().toString();
        var until = windows.after().until().toString();
        switch (gauge.kind()) {
            case CASES -> setWise.rows(CASES, taking, after, before, from, until);
            case CAUSE -> {
                var scale = gauge.scale().code();
                setWise.rows(CAUSES, taking, after, before, gauge.chip(), scale, from, until);
            }
            case HEADLINE, CRITICS -> {
                var sums = SUMS.formatted(sum(gauge));
                var scale = gauge.scale().code();
                setWise.rows(sums, taking, after, before, scale, from, until);
            }
        }
        return counts;
    }

    private static String sum(Gauge gauge) {
        if (gauge.kind() == Gauge.Kind.CRITICS) {
            return "unfavourable";
        }
        return gauge.scale().metric() == Metric.CSAT ? "favourable" : "favourable - unfavourable";
    }

    private static Count[] none() {
        return new Count[] {Count.NONE, Count.NONE, Count.NONE};
    }

    private static StoreReading reading(StoreEntry entry, Count[] counts) {
        return new StoreReading(entry.facts(), counts[0], counts[1], counts[2]);
    }
}
