package aidas.feedback;

import aidas.survey.Scale;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** What one store's answers of a day on one scale add up to (R5.1). */
final class StoreDay extends CountedVisits {

    /** Sorted everywhere, or two transactions would wait for each other in a circle. */
    record Key(long storeId, LocalDate day, Scale scale) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparingLong(Key::storeId)
                        .thenComparing(Key::day)
                        .thenComparing(Key::scale);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    static SortedMap<Key, StoreDay> of(Collection<Booked> responses) {
        var sums = new HashMap<Key, StoreDay>();
        for (Booked one : responses) {
            var key = new Key(one.known().storeId(), one.known().day(), one.score().scale());
            sums.computeIfAbsent(key, k -> new StoreDay()).add(one);
        }
        return new TreeMap<>(sums);
    }
}
