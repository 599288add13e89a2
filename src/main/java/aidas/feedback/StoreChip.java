package aidas.feedback;

import aidas.survey.Scale;
import aidas.survey.Side;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** How often customers of one store tapped a reason in a month, by what they scored (R5.6). */
final class StoreChip extends Counted {

    /**
     * @param side whom the version says the chip is about
     */
    record Key(long storeId, LocalDate month, Scale scale, String chip, Side side)
            implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparingLong(Key::storeId)
                        .thenComparing(Key::month)
                        .thenComparing(Key::scale)
                        .thenComparing(Key::chip)
                        .thenComparing(Key::side);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    static SortedMap<Key, StoreChip> of(Collection<Booked> responses) {
        var sums = new HashMap<Key, StoreChip>();
        for (Booked one : responses) {
            var particulars = one.response().particulars();
            for (String chip : particulars.chips()) {
                var side = particulars.version().chips().get(chip);
                var scale = one.score().scale();
                var key = new Key(one.known().storeId(), one.month(), scale, chip, side);
                sums.computeIfAbsent(key, k -> new StoreChip()).add(one.score());
            }
        }
        return new TreeMap<>(sums);
    }
}
