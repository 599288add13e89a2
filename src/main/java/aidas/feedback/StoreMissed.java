package aidas.feedback;

import aidas.survey.Scale;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** One store's visits of a month by how many standards were missed (R5.8). */
final class StoreMissed extends Checked {

    /** Stands for itself and more. */
    private static final int MOST = 3;

    /**
     * @param missed 0 to 3; 3 for three and more
     */
    record Key(long storeId, LocalDate month, Scale scale, int missed) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparingLong(Key::storeId)
                        .thenComparing(Key::month)
                        .thenComparing(Key::scale)
                        .thenComparingInt(Key::missed);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    static SortedMap<Key, StoreMissed> of(Collection<Booked> responses) {
        var sums = new HashMap<Key, StoreMissed>();
        for (Booked one : responses) {
            var particulars = one.response().particulars();
            if (particulars.checked()) {
                int missed = Math.min(particulars.missed().size(), MOST);
                var scale = one.score().scale();
                var key = new Key(one.known().storeId(), one.month(), scale, missed);
                sums.computeIfAbsent(key, k -> new StoreMissed()).add(one);
            }
        }
        return new TreeMap<>(sums);
    }
}
