package aidas.recognition.equity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** For how long somebody has worked here (R1.3). */
enum Tenure {
    UNDER_1(1),
    FROM_1_TO_3(3),
    FROM_3_TO_5(5),
    FROM_5(Integer.MAX_VALUE);

    /** The first whole year no longer in. */
    private final int years;

    Tenure(int years) {
        this.years = years;
    }

    static Tenure of(LocalDate first, LocalDate end) {
        long worked = ChronoUnit.YEARS.between(first, end);
        for (var each : values()) {
            if (worked < each.years) {
                return each;
            }
        }
        return FROM_5;
    }

    Unit unit() {
        return new Unit(name().toLowerCase(Locale.ROOT).replace('_', '-'), "");
    }
}
