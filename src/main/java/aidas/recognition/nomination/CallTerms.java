package aidas.recognition.nomination;

import aidas.recognition.value.Tongues;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a call announces.
 *
 * @param name at most 60 characters
 * @param criteria at most 600 characters
 * @param from the first day, where the nominator works
 * @param until the last day; at most a year after the first
 * @param most how many one person may nominate, 1 to 20
 * @param points none, or up to three different amounts of 1 to 1000, in their order
 */
public record CallTerms(
        Tongues name,
        Tongues criteria,
        LocalDate from,
        LocalDate until,
        Integer most,
        List<Integer> points)
        implements Serializable {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_CRITERIA = 600;
    private static final int LONGEST_DAYS = 365;
    private static final int MOST = 20;
    private static final int AMOUNTS = 3;
    private static final int HIGHEST = 1000;
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    public CallTerms {
        points = points.stream().filter(Objects::nonNull).distinct().sorted().toList();
    }

    /**
     * @param today before which it may not begin
     * @param faults to which every field at fault is added (R1.1)
     */
    void check(LocalDate today, List<Violation> faults) {
        name.faults("name", LONGEST_NAME).forEach(faults::add);
        criteria.faults("criteria", LONGEST_CRITERIA).forEach(faults::add);
        if (from == null || from.isBefore(today) || from.isAfter(LAST)) {
            faults.add(new Violation("from", "a day from " + today + " on"));
        } else if (until == null
                || until.isBefore(from)
                || until.isAfter(from.plusDays(LONGEST_DAYS))) {
            faults.add(new Violation("until", "a day from " + from + " on, within a year"));
        }
        if (most == null || most < 1 || most > MOST) {
            faults.add(new Violation("most", "1 to " + MOST));
        }
        if (points.size() > AMOUNTS || points.stream().anyMatch(p -> p < 1 || p > HIGHEST)) {
            faults.add(
                    new Violation(
                            "points", "none, or up to " + AMOUNTS + " amounts of 1 to " + HIGHEST));
        }
    }

    /**
     * @throws Refused with every field at fault (R1.1)
     */
    void check(LocalDate today) {
        var faults = new ArrayList<Violation>();
        check(today, faults);
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
    }
}
