package aidas.feedback;

import aidas.survey.Scale;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** One store's answers of a month, split by what the store cannot choose (R5.4). */
final class StoreMix extends Counted {

    /**
     * @param reason of the visit; empty if unknown
     * @param hours {@link Hours}
     */
    record Key(
            long storeId, LocalDate month, Scale scale, Channel channel, String reason, int hours)
            implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparingLong(Key::storeId)
                        .thenComparing(Key::month)
                        .thenComparing(Key::scale)
                        .thenComparing(Key::channel)
                        .thenComparing(Key::reason)
                        .thenComparingInt(Key::hours);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    static SortedMap<Key, StoreMix> of(Collection<Booked> responses) {
        var sums = new HashMap<Key, StoreMix>();
        for (Booked one : responses) {
            sums.computeIfAbsent(key(one), k -> new StoreMix()).add(one.score());
        }
        return new TreeMap<>(sums);
    }

    private static Key key(Booked one) {
        var reason = one.response().particulars().reason();
        return new Key(
                one.known().storeId(),
                one.month(),
                one.score().scale(),
                one.response().interaction().channel(),
                reason == null ? "" : reason,
                one.known().hours());
    }
}
