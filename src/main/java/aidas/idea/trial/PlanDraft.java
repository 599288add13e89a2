package aidas.idea.trial;

import aidas.shared.Refused.Violation;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A plan as somebody writes it; anything may be missing.
 *
 * @param gauge a code of {@link Gauge}
 * @param stores their codes, for a choice by hand; empty to draw lots
 * @param number how many to draw; null for a choice by hand
 */
public record PlanDraft(
        String gauge,
        LocalDate start,
        Integer weeks,
        BigDecimal worth,
        List<String> stores,
        Integer number)
        implements Serializable {

    static final int SHORTEST = 4;
    static final int LONGEST = 26;

    private static final BigDecimal LEAST = new BigDecimal("0.1");
    private static final BigDecimal MOST = new BigDecimal("100");
    private static final int AHEAD = 365;

    public PlanDraft {
        stores =
                stores == null
                        ? List.of()
                        : stores.stream().filter(Objects::nonNull).distinct().sorted().toList();
    }

    /**
     * All but which stores they are (R1.1).
     *
     * @param today the day that has begun somewhere on earth
     */
    List<Violation> faults(LocalDate today) {
        var faults = new ArrayList<Violation>();
        if (Gauge.ofCode(gauge).isEmpty()) {
            faults.add(
                    new Violation(
                            "gauge", "a scale, critics, cases or cause. with a reason's code"));
        }
        if (start == null || !start.isAfter(today) || start.isAfter(today.plusDays(AHEAD))) {
            faults.add(new Violation("start", "a day after " + today + ", within a year"));
        }
        if (weeks == null || weeks < SHORTEST || weeks > LONGEST) {
            faults.add(new Violation("weeks", SHORTEST + " to " + LONGEST));
        }
        if (worth == null
                || worth.compareTo(LEAST) < 0
                || worth.compareTo(MOST) > 0
                || worth.stripTrailingZeros().scale() > 1) {
            faults.add(new Violation("worth", "0.1 to 100 points, one decimal at most"));
        }
        if (stores.isEmpty() == (number == null)) {
            faults.add(
                    new Violation("number", "how many stores to draw, or stores chosen by hand"));
        }
        return faults;
    }
}
