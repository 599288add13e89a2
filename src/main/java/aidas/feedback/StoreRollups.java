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
import java.util.function.Function;
import java.util.stream.Stream;

/** How the sums by store are changed (R5.1, R5.3, R5.4, R5.6). */
final class StoreRollups {

    private static final String DAYS =
            """
            insert into rollup_store_day as kept (store_id, day, scale, n, favourable, neutral,
                   unfavourable, score_sum, score_sum_sq, words, value_n, value_sum)
            select * from unnest(?, ?::date[], ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (store_id, day, scale) do update
               set n = kept.n + excluded.n,
                   favourable = kept.favourable + excluded.favourable,
                   neutral = kept.neutral + excluded.neutral,
                   unfavourable = kept.unfavourable + excluded.unfavourable,
                   score_sum = kept.score_sum + excluded.score_sum,
                   score_sum_sq = kept.score_sum_sq + excluded.score_sum_sq,
                   words = kept.words + excluded.words,
                   value_n = kept.value_n + excluded.value_n,
                   value_sum = kept.value_sum + excluded.value_sum
            """;

    private static final String MONTHS =
            """
            insert into rollup_store_month as kept (store_id, month, scale, question, n, favourable,
                   neutral, unfavourable, score_sum, score_sum_sq)
            select * from unnest(?, ?::date[], ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (store_id, month, scale, question) do update
               set n = kept.n + excluded.n,
                   favourable = kept.favourable + excluded.favourable,
                   neutral = kept.neutral + excluded.neutral,
                   unfavourable = kept.unfavourable + excluded.unfavourable,
                   score_sum = kept.score_sum + excluded.score_sum,
                   score_sum_sq = kept.score_sum_sq + excluded.score_sum_sq
            """;

    private static final String MIXES =
            """
            insert into rollup_store_mix as kept (store_id, month, scale, channel, reason, hours, n,
                   favourable, neutral, unfavourable, score_sum, score_sum_sq)
            select * from unnest(?, ?::date[], ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (store_id, month, scale, channel, reason, hours) do update
               set n = kept.n + excluded.n,
                   favourable = kept.favourable + excluded.favourable,
                   neutral = kept.neutral + excluded.neutral,
                   unfavourable = kept.unfavourable + excluded.unfavourable,
                   score_sum = kept.score_sum + excluded.score_sum,
                   score_sum_sq = kept.score_sum_sq + excluded.score_sum_sq
            """;

    private static final String CHIPS =
            """
            insert into rollup_store_chip as kept (store_id, month, scale, chip, side, n,
                   favourable, neutral, unfavourable)
            select * from unnest(?, ?::date[], ?, ?, ?, ?, ?, ?, ?)
            on conflict (store_id, month, scale, chip, side) do update
               set n = kept.n + excluded.n,
                   favourable = kept.favourable + excluded.favourable,
                   neutral = kept.neutral + excluded.neutral,
                   unfavourable = kept.unfavourable + excluded.unfavourable
            """;

    private StoreRollups() {}

    static Optional<Change> days(SortedMap<StoreDay.Key, StoreDay> sums) {
        return change(
                sums,
                DAYS,
                all ->
                        concat(
                                new Object[] {
                                    longs(all, e -> e.getKey().storeId()),
                                    texts(all, e -> e.getKey().day().toString()),
                                    texts(all, e -> e.getKey().scale().code())
                                },
                                counted(all),
                                scores(all),
                                new Object[] {
                                    longs(all, e -> e.getValue().words()),
                                    longs(all, e -> e.getValue().valueN()),
                                    decimals(all, e -> e.getValue().valueSum())
                                }));
    }

    static Optional<Change> months(SortedMap<StoreMonth.Key, StoreMonth> sums) {
        return change(
                sums,
                MONTHS,
                all ->
                        concat(
                                new Object[] {
                                    longs(all, e -> e.getKey().storeId()),
                                    texts(all, e -> e.getKey().month().toString()),
                                    texts(all, e -> e.getKey().scale().code()),
                                    texts(all, e -> e.getKey().question().code())
                                },
                                counted(all),
                                scores(all)));
    }

    static Optional<Change> mixes(SortedMap<StoreMix.Key, StoreMix> sums) {
        return change(
                sums,
                MIXES,
                all ->
                        concat(
                                new Object[] {
                                    longs(all, e -> e.getKey().storeId()),
                                    texts(all, e -> e.getKey().month().toString()),
                                    texts(all, e -> e.getKey().scale().code()),
                                    texts(all, e -> e.getKey().channel().code()),
                                    texts(all, e -> e.getKey().reason()),
                                    longs(all, e -> (long) e.getKey().hours())
                                },
                                counted(all),
                                scores(all)));
    }

    static Optional<Change> chips(SortedMap<StoreChip.Key, StoreChip> sums) {
        return change(
                sums,
                CHIPS,
                all ->
                        concat(
                                new Object[] {
                                    longs(all, e -> e.getKey().storeId()),
                                    texts(all, e -> e.getKey().month().toString()),
                                    texts(all, e -> e.getKey().scale().code()),
                                    texts(all, e -> e.getKey().chip()),
                                    texts(all, e -> e.getKey().side().code())
                                },
                                counted(all)));
    }

    private static <K, V> Optional<Change> change(
            SortedMap<K, V> sums, String sql, Function<List<Entry<K, V>>, Object[]> columns) {
        return sums.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change(sql, columns.apply(new ArrayList<>(sums.entrySet()))));
    }

    private static <K> Object[] counted(List<? extends Entry<K, ? extends Counted>> all) {
        return new Object[] {
            longs(all, e -> e.getValue().n()),
            longs(all, e -> e.getValue().favourable()),
            longs(all, e -> e.getValue().neutral()),
            longs(all, e -> e.getValue().unfavourable())
        };
    }

    private static <K> Object[] scores(List<? extends Entry<K, ? extends Counted>> all) {
        return new Object[] {
            decimals(all, e -> e.getValue().scoreSum()),
            decimals(all, e -> e.getValue().scoreSumSq())
        };
    }

    private static Object[] concat(Object[]... columns) {
        return Stream.of(columns).flatMap(Stream::of).toArray();
    }
}
