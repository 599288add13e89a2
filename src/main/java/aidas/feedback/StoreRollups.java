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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the sums by store are changed (R5.1, R5.3, R5.4, R5.6). */
final class StoreRollups {

    private static final String COUNTED = "n, favourable, neutral, unfavourable";
    private static final String SCORED = COUNTED + ", score_sum, score_sum_sq";
    private static final String VISITED = SCORED + ", words, value_n, value_sum";

    private static final String DAYS = adding("store_day", "store_id, day, scale", VISITED);

    private static final String MONTHS =
            adding("store_month", "store_id, month, scale, question", VISITED);

    private static final String MIXES =
            adding("store_mix", "store_id, month, scale, channel, reason, hours", SCORED);

    private static final String CHIPS =
            adding("store_chip", "store_id, month, scale, chip, side", COUNTED);

    private StoreRollups() {}

    /**
     * One array a column, the keys first; what is there already grows.
     *
     * @param keys the second one is a day
     */
    private static String adding(String table, String keys, String sums) {
        int columns = (keys + "," + sums).split(",").length;
        return "insert into rollup_%s as kept (%s, %s) select * from unnest(?, ?::date[]%s)"
                        .formatted(table, keys, sums, ", ?".repeat(columns - 2))
                + " on conflict (%s) do update set ".formatted(keys)
                + Stream.of(sums.split(", "))
                        .map(sum -> "%1$s = kept.%1$s + excluded.%1$s".formatted(sum))
                        .collect(Collectors.joining(", "));
    }

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
                                visits(all)));
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
                                scores(all),
                                visits(all)));
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

    private static <K> Object[] visits(List<? extends Entry<K, ? extends CountedVisits>> all) {
        return new Object[] {
            longs(all, e -> e.getValue().words()),
            longs(all, e -> e.getValue().valueN()),
            decimals(all, e -> e.getValue().valueSum())
        };
    }

    private static Object[] concat(Object[]... columns) {
        return Stream.of(columns).flatMap(Stream::of).toArray();
    }
}
