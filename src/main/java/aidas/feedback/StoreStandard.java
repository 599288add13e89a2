package aidas.feedback;

import aidas.survey.Scale;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One store's visits of a month in which a standard was met or missed, by how many of the others
 * were missed, so that a standard is not blamed for its neighbours (R5.8).
 */
final class StoreStandard extends Checked {

    /** Stands for itself and more. */
    private static final int MOST = 2;

    /**
     * @param others of the standards missed, 0 to 2; 2 for two and more
     */
    record Key(long storeId, LocalDate month, Scale scale, String standard, boolean met, int others)
            implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparingLong(Key::storeId)
                        .thenComparing(Key::month)
                        .thenComparing(Key::scale)
                        .thenComparing(Key::standard)
                        .thenComparing(Key::met)
                        .thenComparingInt(Key::others);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    static SortedMap<Key, StoreStandard> of(Collection<Booked> responses) {
        var sums = new HashMap<Key, StoreStandard>();
        for (Booked one : responses) {
            var particulars = one.response().particulars();
            int missed = particulars.missed().size();
            add(sums, one, particulars.met(), true, missed);
            add(sums, one, particulars.missed(), false, missed - 1);
        }
        return new TreeMap<>(sums);
    }

    private static void add(
            Map<Key, StoreStandard> sums,
            Booked one,
            List<String> standards,
            boolean met,
            int others) {
        for (String standard : standards) {
            var key =
                    new Key(
                            one.known().storeId(),
                            one.month(),
                            one.score().scale(),
                            standard,
                            met,
                            Math.min(others, MOST));
            sums.computeIfAbsent(key, k -> new StoreStandard()).add(one);
        }
    }
}
