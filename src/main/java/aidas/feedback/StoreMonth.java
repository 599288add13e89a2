package aidas.feedback;

import aidas.survey.Scale;
import aidas.survey.Side;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What one store's answers of a month to one of the two questions add up to (R5.3). */
final class StoreMonth extends Counted {

    /**
     * @param question of the person and the visit, or of the company
     */
    record Key(long storeId, LocalDate month, Scale scale, Side question)
            implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparingLong(Key::storeId)
                        .thenComparing(Key::month)
                        .thenComparing(Key::scale)
                        .thenComparing(Key::question);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    static SortedMap<Key, StoreMonth> of(Collection<Booked> responses) {
        var sums = new HashMap<Key, StoreMonth>();
        for (Booked one : responses) {
            add(sums, one, one.score(), Side.PERSON);
            if (one.company() != null) {
                add(sums, one, one.company(), Side.COMPANY);
            }
        }
        return new TreeMap<>(sums);
    }

    private static void add(Map<Key, StoreMonth> sums, Booked one, Scored score, Side question) {
        var key = new Key(one.known().storeId(), one.month(), score.scale(), question);
        sums.computeIfAbsent(key, k -> new StoreMonth()).add(score);
    }
}
