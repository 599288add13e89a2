package aidas.architecture.crooked.statistics;

import java.time.LocalDate;
import java.util.Arrays;

/** A figure that knows the calendar. */
public final class Mean {

    private Mean() {}

    public static double of(double[] values) {
        return Arrays.stream(values).average().orElse(LocalDate.EPOCH.getYear());
    }
}
