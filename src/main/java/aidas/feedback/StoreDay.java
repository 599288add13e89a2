package aidas.feedback;

import aidas.feedback.Linked.Known;
import aidas.survey.Band;
import aidas.survey.Scale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;

/** What one store's answers of a day on one scale add up to (R5.1). */
record StoreDay(
        long n,
        long words,
        long favourable,
        long neutral,
        long unfavourable,
        BigDecimal scoreSum,
        BigDecimal scoreSumSq,
        long valueN,
        BigDecimal valueSum) {

    /** Sorted everywhere, or two transactions would wait for each other in a circle. */
    record Key(long storeId, LocalDate day, Scale scale) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparingLong(Key::storeId)
                        .thenComparing(Key::day)
                        .thenComparing(key -> key.scale().code());

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    static SortedMap<Key, StoreDay> of(Collection<Known> responses) {
        var sums = new TreeMap<Key, StoreDay>();
        for (Known known : responses) {
            var scale = known.response().rating().scale();
            sums.merge(new Key(known.storeId(), known.day(), scale), of(known), StoreDay::plus);
        }
        return sums;
    }

    private static StoreDay of(Known known) {
        var score = known.response().rating().score();
        var band = known.response().rating().scale().band(score);
        var value = known.response().interaction().transactionValue();
        return new StoreDay(
                1,
                known.response().rating().comment() == null ? 0 : 1,
                band == Band.FAVOURABLE ? 1 : 0,
                band == Band.NEUTRAL ? 1 : 0,
                band == Band.UNFAVOURABLE ? 1 : 0,
                score,
                score.multiply(score),
                value == null ? 0 : 1,
                value == null ? BigDecimal.ZERO : value);
    }

    private StoreDay plus(StoreDay other) {
        return new StoreDay(
                n + other.n,
                words + other.words,
                favourable + other.favourable,
                neutral + other.neutral,
                unfavourable + other.unfavourable,
                scoreSum.add(other.scoreSum),
                scoreSumSq.add(other.scoreSumSq),
                valueN + other.valueN,
                valueSum.add(other.valueSum));
    }
}
