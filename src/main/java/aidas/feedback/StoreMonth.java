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

/**
 * What one store's answers of a month to one of the two questions add up to (R5.3). Words and worth
 * of a visit stand with the question about the person, as every answer has it.
 */
final class StoreMonth extends CountedVisits {

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
            of(sums, one, one.score().scale(), Side.PERSON).add(one);
            if (one.company() != null) {
                of(sums, one, one.company().scale(), Side.COMPANY).add(one.company());
            }
        }
        return new TreeMap<>(sums);
    }

    private static StoreMonth of(
            Map<Key, StoreMonth> sums, Booked one, Scale scale, Side question) {
        var key = new Key(one.known().storeId(), one.month(), scale, question);
        return sums.computeIfAbsent(key, k -> new StoreMonth());
    }
}
