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

/** What one employee's credits of a month on one scale add up to, each by its weight (R5.1). */
record EmployeeMonth(
        long n,
        BigDecimal weightSum,
        BigDecimal weightSq,
        BigDecimal favourable,
        BigDecimal neutral,
        BigDecimal unfavourable,
        BigDecimal scoreSum,
        BigDecimal scoreSumSq) {

    /** Sorted everywhere, or two transactions would wait for each other in a circle. */
    record Key(long employeeId, LocalDate month, Scale scale) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparingLong(Key::employeeId)
                        .thenComparing(Key::month)
                        .thenComparing(key -> key.scale().code());

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    static SortedMap<Key, EmployeeMonth> of(Collection<Known> responses) {
        var sums = new TreeMap<Key, EmployeeMonth>();
        for (Known known : responses) {
            var rating = known.response().rating();
            var month = known.day().withDayOfMonth(1);
            for (Attribution credit : known.attributions()) {
                var key = new Key(credit.employeeId(), month, rating.scale());
                sums.merge(key, of(rating, credit.weight()), EmployeeMonth::plus);
            }
        }
        return sums;
    }

    private static EmployeeMonth of(Rating rating, BigDecimal weight) {
        var score = rating.score();
        var band = rating.scale().band(score);
        return new EmployeeMonth(
                1,
                weight,
                weight.multiply(weight),
                band == Band.FAVOURABLE ? weight : BigDecimal.ZERO,
                band == Band.NEUTRAL ? weight : BigDecimal.ZERO,
                band == Band.UNFAVOURABLE ? weight : BigDecimal.ZERO,
                weight.multiply(score),
                weight.multiply(score).multiply(score));
    }

    private EmployeeMonth plus(EmployeeMonth other) {
        return new EmployeeMonth(
                n + other.n,
                weightSum.add(other.weightSum),
                weightSq.add(other.weightSq),
                favourable.add(other.favourable),
                neutral.add(other.neutral),
                unfavourable.add(other.unfavourable),
                scoreSum.add(other.scoreSum),
                scoreSumSq.add(other.scoreSumSq));
    }
}
