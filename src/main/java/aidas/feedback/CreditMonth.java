package aidas.feedback;

import aidas.survey.Band;
import aidas.survey.Scale;
import aidas.survey.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What credits of a month add up to, each by its weight (R5.5); exact in millionths. */
final class CreditMonth {

    private static final int DECIMALS = 6;
    private static final Attribution NOBODY =
            new Attribution(0, null, BigDecimal.ONE, Attribution.Rule.ROSTER, null);

    private long n;
    private long weight;
    private long weightSq;
    private final long[] bands = new long[Band.values().length];
    private long score;
    private long scoreSq;

    /**
     * Sorted everywhere, or two transactions would wait for each other in a circle.
     *
     * @param employeeId 0 if credited to nobody
     * @param storeId where it happened
     * @param teamId 0 if in no team
     */
    record Key(long employeeId, LocalDate month, Scale scale, Side cause, long storeId, long teamId)
            implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparingLong(Key::employeeId)
                        .thenComparing(Key::month)
                        .thenComparing(Key::scale)
                        .thenComparing(Key::cause)
                        .thenComparingLong(Key::storeId)
                        .thenComparingLong(Key::teamId);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    static SortedMap<Key, CreditMonth> of(Collection<Booked> responses) {
        var sums = new HashMap<Key, CreditMonth>();
        for (Booked one : responses) {
            var credits = one.known().attributions();
            for (var credit : credits.isEmpty() ? List.of(NOBODY) : credits) {
                var team = credit == NOBODY ? one.known().teamId() : credit.teamId();
                var key =
                        new Key(
                                credit.employeeId(),
                                one.month(),
                                one.score().scale(),
                                one.cause(),
                                one.known().storeId(),
                                team == null ? 0 : team);
                sums.computeIfAbsent(key, k -> new CreditMonth())
                        .add(one.score(), credit.weight(), 1);
            }
        }
        return new TreeMap<>(sums);
    }

    /**
     * @param times 1 to add the credit, −1 to take it out again
     */
    void add(Scored scored, BigDecimal share, int times) {
        long millionths = times * share.movePointRight(DECIMALS).longValueExact();
        n += times;
        weight += millionths;
        weightSq += times * millionths * millionths;
        bands[scored.band().ordinal()] += millionths;
        score += millionths * scored.tenths();
        scoreSq += millionths * scored.tenths() * scored.tenths();
    }

    long n() {
        return n;
    }

    BigDecimal weightSum() {
        return BigDecimal.valueOf(weight, DECIMALS);
    }

    BigDecimal weightSq() {
        return BigDecimal.valueOf(weightSq, 2 * DECIMALS);
    }

    BigDecimal of(Band band) {
        return BigDecimal.valueOf(bands[band.ordinal()], DECIMALS);
    }

    BigDecimal scoreSum() {
        return BigDecimal.valueOf(score, DECIMALS + 1);
    }

    BigDecimal scoreSumSq() {
        return BigDecimal.valueOf(scoreSq, DECIMALS + 2);
    }
}
