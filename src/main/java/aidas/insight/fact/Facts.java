package aidas.insight.fact;

import aidas.access.StoreCode;
import aidas.feedback.SetWise;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Where facts are kept and found. */
@Store
class Facts {

    /** Any number that nothing else in the portal locks by. */
    private static final long LOCK = 20_260_060;

    private static final Comparator<FactKey> ORDER =
            Comparator.comparing(FactKey::measure)
                    .thenComparing(FactKey::month)
                    .thenComparing(key -> key.store().value());

    @Inject SetWise setWise;

    /** Lets one who brings facts at a time compare and write; ends with the transaction. */
    void lock() {
        setWise.rows("select 1 from pg_advisory_xact_lock(?)", row -> row.getInt(1), LOCK);
    }

    Set<String> stores() {
        return new HashSet<>(setWise.rows("select code from store", row -> row.getString(1)));
    }

    /** Those of the keys that are there. */
    Map<FactKey, FactValue> standing(Collection<FactKey> keys) {
        var found = new HashMap<FactKey, FactValue>();
        setWise.rows(
                """
                select s.code, to_char(f.month, 'YYYY-MM'), m.code, f.value, f.n, f.variance
                  from unnest(?, ?, ?) as asked (store, month, measure)
                  join store s on s.code = asked.store
                  join fact_measure m on m.code = asked.measure
                  join store_fact f on f.measure_id = m.id and f.store_id = s.id
                                   and f.month = (asked.month || '-01')::date
                """,
                row -> {
                    var key =
                            new FactKey(
                                    new StoreCode(row.getString(1)),
                                    YearMonth.parse(row.getString(2)),
                                    row.getString(3));
                    var n = row.getObject(5, Integer.class);
                    return found.put(
                            key, new FactValue(row.getBigDecimal(4), n, row.getBigDecimal(6)));
                },
                texts(keys, key -> key.store().value()),
                texts(keys, key -> key.month().toString()),
                texts(keys, FactKey::measure));
        return found;
    }

    /** Adds facts or puts them in the place of earlier ones. */
    void put(Map<FactKey, FactValue> facts) {
        var keys = facts.keySet().stream().sorted(ORDER).toList();
        setWise.update(
                """
                insert into store_fact as kept (measure_id, month, store_id, side, value, n, variance)
                select m.id, (told.month || '-01')::date, s.id, m.side, told.value, told.n,
                       told.variance
                  from unnest(?, ?, ?, ?, ?, ?) as told (store, month, measure, value, n, variance)
                  join store s on s.code = told.store
                  join fact_measure m on m.code = told.measure
                 order by m.id, told.month, s.id
                on conflict (measure_id, month, store_id) do update
                   set value = excluded.value, n = excluded.n, variance = excluded.variance
                """,
                texts(keys, key -> key.store().value()),
                texts(keys, key -> key.month().toString()),
                texts(keys, FactKey::measure),
                keys.stream().map(key -> facts.get(key).value()).toArray(BigDecimal[]::new),
                keys.stream().map(key -> facts.get(key).n()).toArray(Integer[]::new),
                keys.stream().map(key -> facts.get(key).variance()).toArray(BigDecimal[]::new));
    }

    private static String[] texts(Collection<FactKey> keys, Function<FactKey, String> text) {
        return List.copyOf(keys).stream().map(text).toArray(String[]::new);
    }
}
