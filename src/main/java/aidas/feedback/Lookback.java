package aidas.feedback;

import java.util.Arrays;

/** How far back a page looks. */
public enum Lookback {
    MONTH(30),
    QUARTER(90),
    YEAR(365);

    private final int days;

    Lookback(int days) {
        this.days = days;
    }

    public int days() {
        return days;
    }

    /** By its days, as an address has them; a quarter for anything else. */
    public static Lookback of(String days) {
        return Arrays.stream(values())
                .filter(lookback -> Integer.toString(lookback.days).equals(days))
                .findFirst()
                .orElse(QUARTER);
    }
}
