package aidas.feedback;

import static aidas.feedback.Responses.decimals;
import static aidas.feedback.Responses.longs;
import static aidas.feedback.Responses.texts;

import aidas.feedback.SetWise.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.SortedMap;

/** How the sums of visits with checked standards are changed (R5.1, R5.8). */
final class StandardRollups {

    private static final String SUMS =
            """
               set n = kept.n + excluded.n,
                   favourable = kept.favourable + excluded.favourable,
                   neutral = kept.neutral + excluded.neutral,
                   unfavourable = kept.unfavourable + excluded.unfavourable,
                   value_n = kept.value_n + excluded.value_n,
                   value_sum = kept.value_sum + excluded.value_sum,
                   value_sum_sq = kept.value_sum_sq + excluded.value_sum_sq
            """;

    private static final String MISSED =
            """
            insert into rollup_store_missed as kept (n, favourable, neutral, unfavourable, value_n,
                   value_sum, value_sum_sq, store_id, month, scale, missed)
            select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?::date[], ?, ?)
            on conflict (store_id, month, scale, missed) do update
            """
                    + SUMS;

    private static final String STANDARDS =
            """
            insert into rollup_store_standard as kept (n, favourable, neutral, unfavourable, value_n,
                   value_sum, value_sum_sq, store_id, month, scale, standard, met, others)
            select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?::date[], ?, ?, ?::boolean[], ?)
            on conflict (store_id, month, scale, standard, met, others) do update
            """
                    + SUMS;

    private StandardRollups() {}

    static Optional<Change> missed(SortedMap<StoreMissed.Key, StoreMissed> sums) {
        var all = new ArrayList<>(sums.entrySet());
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        change(
                                MISSED,
                                all,
                                longs(all, e -> e.getKey().storeId()),
                                texts(all, e -> e.getKey().month().toString()),
                                texts(all, e -> e.getKey().scale().code()),
                                longs(all, e -> (long) e.getKey().missed())));
    }

    static Optional<Change> standards(SortedMap<StoreStandard.Key, StoreStandard> sums) {
        var all = new ArrayList<>(sums.entrySet());
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        change(
                                STANDARDS,
                                all,
                                longs(all, e -> e.getKey().storeId()),
                                texts(all, e -> e.getKey().month().toString()),
                                texts(all, e -> e.getKey().scale().code()),
                                texts(all, e -> e.getKey().standard()),
                                texts(all, e -> Boolean.toString(e.getKey().met())),
                                longs(all, e -> (long) e.getKey().others())));
    }

    private static <K> Change change(
            String sql, List<? extends Entry<K, ? extends Checked>> all, Object... keys) {
        var columns = new ArrayList<Object>();
        columns.add(longs(all, e -> e.getValue().n()));
        columns.add(longs(all, e -> e.getValue().favourable()));
        columns.add(longs(all, e -> e.getValue().neutral()));
        columns.add(longs(all, e -> e.getValue().unfavourable()));
        columns.add(longs(all, e -> e.getValue().valueN()));
        columns.add(decimals(all, e -> e.getValue().valueSum()));
        columns.add(decimals(all, e -> e.getValue().valueSumSq()));
        columns.addAll(List.of(keys));
        return new Change(sql, columns.toArray());
    }
}
