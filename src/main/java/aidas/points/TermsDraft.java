package aidas.points;

import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule as somebody fills it in; null is what was left out.
 *
 * @param source code of a {@link Source}
 * @param points 1 to 1000 each time
 * @param most so many times a span, 1 to 1000; null for no cap
 * @param span code of a {@link Span}; null without a cap
 * @param pause minutes between two that are paid, 1 to 10080; null for none
 * @param same so many times a month between the same two, 1 to 100; null for no such limit
 */
public record TermsDraft(
        String source, Integer points, Integer most, String span, Integer pause, Integer same)
        implements Serializable {

    private static final int DEAREST = 1000;
    private static final int WEEK = 7 * 24 * 60;
    private static final int OFTENEST = 100;

    static TermsDraft of(Terms terms) {
        return new TermsDraft(
                terms.source().code(),
                terms.points(),
                terms.most(),
                terms.span() == null ? null : terms.span().code(),
                terms.pause(),
                terms.same());
    }

    /**
     * @throws Refused with every field at fault (R2.1)
     */
    Terms checked() {
        var faults = faults();
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        return new Terms(
                Source.ofCode(source).orElseThrow(),
                points,
                most,
                Span.ofCode(span).orElse(null),
                pause,
                same);
    }

    private List<Violation> faults() {
        var faults = new ArrayList<Violation>();
        var paid = Source.ofCode(source);
        if (paid.isEmpty()) {
            faults.add(new Violation("source", "thanked, thanking or badge"));
        }
        if (points == null || !within(points, DEAREST)) {
            faults.add(new Violation("points", "1 to " + DEAREST));
        }
        if (!within(most, DEAREST) || most == null && span != null) {
            faults.add(new Violation("most", "1 to " + DEAREST + " with a span, or neither"));
        }
        if (Span.ofCode(span).isEmpty() && (span != null || most != null)) {
            faults.add(new Violation("span", "day, week or month with a cap, or neither"));
        }
        boolean badge = paid.filter(Source.BADGE::equals).isPresent();
        if (!within(pause, WEEK) || badge && pause != null) {
            faults.add(new Violation("pause", "1 to " + WEEK + " minutes; none for a badge"));
        }
        if (!within(same, OFTENEST) || badge && same != null) {
            faults.add(new Violation("same", "1 to " + OFTENEST + "; none for a badge"));
        }
        return faults;
    }

    /** Nothing is within. */
    private static boolean within(Integer number, int most) {
        return number == null || number >= 1 && number <= most;
    }
}
