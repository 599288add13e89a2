package aidas.pulse;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often a wave opens: every so many weeks or months. */
public record Cadence(int every, Step step) implements Serializable {

    public static final int MOST = 52;

    /** The step that is taken so many times. */
    public enum Step {
        WEEKS(7),
        MONTHS(28);

        private final int shortest;

        Step(int shortest) {
            this.shortest = shortest;
        }

        /** As the API and the database write it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Step> ofCode(String code) {
            return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
        }
    }

    /** The day after so many steps; the 31st becomes the last day of a shorter month. */
    LocalDate after(LocalDate first, int steps) {
        return switch (step) {
            case WEEKS -> first.plusWeeks((long) every * steps);
            case MONTHS -> first.plusMonths((long) every * steps);
        };
    }

    /** Days between two waves, at least. */
    int shortestDays() {
        return every * step.shortest;
    }
}
