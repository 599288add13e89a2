package aidas.reward;

import aidas.recognition.value.Tongues;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A reward as somebody fills it in; null is what was left out.
 *
 * @param kind code of a {@link Kind}
 * @param price 0 to 100000 points
 * @param stock 0 to 100000; null for no limit
 * @param warnAt 0 to 100000, with a stock; null to warn never
 * @param most 1 to 1000 for one person; null for no limit
 * @param span code of a {@link Span}, with a limit
 * @param approver code of an {@link Approver}
 * @param from the first day
 * @param until the last day
 */
public record RewardDraft(
        Tongues name,
        Tongues description,
        String kind,
        Integer price,
        Integer stock,
        Integer warnAt,
        Integer most,
        String span,
        String approver,
        LocalDate from,
        LocalDate until) {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_DESCRIPTION = 600;
    private static final int HIGHEST = 100_000;
    private static final int OFTENEST = 1000;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    /**
     * @throws Refused with every field at fault (R1.1)
     */
    Terms checked() {
        var faults = faults();
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        return new Terms(
                name,
                description,
                Kind.ofCode(kind).orElseThrow(),
                price,
                most == null ? null : new Limit(most, Span.ofCode(span).orElseThrow()),
                Approver.ofCode(approver).orElseThrow(),
                from,
                until);
    }

    private List<Violation> faults() {
        var faults = new ArrayList<Violation>();
        name.faults("name", LONGEST_NAME).forEach(faults::add);
        description.faults("description", LONGEST_DESCRIPTION).forEach(faults::add);
        need(faults, Kind.ofCode(kind).isPresent(), "kind", "one of the kinds");
        need(faults, price != null && within(price, 0, HIGHEST), "price", "0 to " + HIGHEST);
        need(faults, within(stock, 0, HIGHEST), "stock", "0 to " + HIGHEST + ", or none");
        need(
                faults,
                within(warnAt, 0, HIGHEST) && (warnAt == null || stock != null),
                "warnAt",
                "0 to " + HIGHEST + " with a stock, or none");
        need(
                faults,
                within(most, 1, OFTENEST) && (most != null || span == null),
                "most",
                "1 to " + OFTENEST + " with a span, or neither");
        need(
                faults,
                most == null ? span == null : Span.ofCode(span).isPresent(),
                "span",
                "month, quarter, year or ever with a limit, or neither");
        need(faults, Approver.ofCode(approver).isPresent(), "approver", "nobody, lead or hr");
        need(faults, within(from, FIRST), "from", "a day of this millennium, or none");
        need(
                faults,
                within(until, from == null ? FIRST : from),
                "until",
                "a day that is not before the first one, or none");
        return faults;
    }

    private static void need(List<Violation> faults, boolean sound, String field, String what) {
        if (!sound) {
            faults.add(new Violation(field, what));
        }
    }

    /** Nothing is within. */
    private static boolean within(Integer number, int least, int most) {
        return number == null || number >= least && number <= most;
    }

    private static boolean within(LocalDate day, LocalDate first) {
        return day == null || !day.isBefore(first) && !day.isAfter(LAST);
    }
}
