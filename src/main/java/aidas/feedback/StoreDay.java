package aidas.feedback;

import aidas.survey.Scale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** What one store's answers of a day on one scale add up to (R5.1). */
final class StoreDay extends Counted {

    private long words;
    private long valueN;
    private BigDecimal valueSum = BigDecimal.ZERO;

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

    private void add(Booked one) {
        add(one.score());
        words += one.response().rating().comment() == null ? 0 : 1;
        var value = one.response().interaction().transactionValue();
        if (value != null) {
            valueN++;
            valueSum = valueSum.add(value);
        }
    }

    long words() {
        return words;
    }

    long valueN() {
        return valueN;
    }

    BigDecimal valueSum() {
        return valueSum;
    }
}
