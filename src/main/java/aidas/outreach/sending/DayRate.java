package aidas.outreach.sending;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * At which rate a store's customers are drawn on one day (R3.1).
 *
 * @param expected how many could be asked, by the 28 days before; 0 if none were
 * @param daily how many should be
 * @param rate 0 to 1
 */
record DayRate(BigDecimal expected, int daily, BigDecimal rate, long seed) {

    private static final int DIGITS = 6;

    /** Of a store without a past all are asked, up to the day's limit. */
    static DayRate of(BigDecimal expected, int daily, long seed) {
        var wanted = BigDecimal.valueOf(daily);
        var rate =
                wanted.compareTo(expected) >= 0
                        ? BigDecimal.ONE
                        : wanted.divide(expected, MathContext.DECIMAL64)
                                .setScale(DIGITS, RoundingMode.HALF_UP);
        return new DayRate(expected, daily, rate, seed);
    }

    boolean draws(String store, String day, String key) {
        return Digest.lot(seed, store, day, key) < rate.doubleValue();
    }

    /** Beyond it nobody is asked on that day (R3.3). */
    int limit() {
        return 2 * daily;
    }
}
