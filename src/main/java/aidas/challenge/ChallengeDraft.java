package aidas.challenge;

import aidas.recognition.value.Tongues;
import aidas.shared.Period;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A challenge as somebody wants it; what is no number or day is null.
 *
 * @param name at most 80 characters
 * @param about what it is for, at most 400 characters
 * @param area {@code company}, {@code region} or {@code store}
 * @param place code of the region or the store; null for the company
 * @param until the first day no longer in
 * @param points null for none
 */
public record ChallengeDraft(
        Tongues name,
        Tongues about,
        String kind,
        String measure,
        String area,
        String place,
        LocalDate from,
        LocalDate until,
        Integer goal,
        Integer points)
        implements Serializable {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ABOUT = 400;
    private static final int LONGEST_PLACE = 20;

    /**
     * @throws Refused with every field at fault (R1.1)
     */
    void check(String code) {
        var faults = new ArrayList<Violation>();
        need(
                faults,
                ChallengeCode.isCode(code),
                "code",
                "1 to 40 small letters, digits and hyphens");
        faults.addAll(name.faults("name", LONGEST_NAME).toList());
        faults.addAll(about.faults("about", LONGEST_ABOUT).toList());
        faults.addAll(faults());
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
    }

    /** What is wrong with the terms. */
    List<Violation> faults() {
        var faults = new ArrayList<Violation>();
        need(faults, Kind.ofCode(kind).isPresent(), "kind", "own_past or common_goal");
        need(
                faults,
                Measure.ofCode(measure).isPresent(),
                "measure",
                "thanks, colleagues or praise");
        var reach = Area.Reach.ofCode(area);
        need(faults, reach.isPresent(), "area", "company, region or store");
        boolean placed = place != null && !place.isBlank() && place.length() <= LONGEST_PLACE;
        need(
                faults,
                reach.isEmpty() || reach.get() == Area.Reach.COMPANY ? place == null : placed,
                "place",
                "the code of the region or the store; none for the company");
        need(faults, from != null, "from", "a date such as 2026-03-14");
        need(
                faults,
                from == null || until != null && fits(from, until),
                "until",
                "1 to " + Terms.MOST_DAYS + " days after the first one");
        need(faults, goal != null && goal >= least() && goal <= most(), "goal", expected());
        need(
                faults,
                points == null || points >= 1 && points <= Terms.MOST_POINTS,
                "points",
                "1 to " + Terms.MOST_POINTS + ", or none");
        return faults;
    }

    private static boolean fits(LocalDate from, LocalDate until) {
        long days = until.toEpochDay() - from.toEpochDay();
        return days >= 1 && days <= Terms.MOST_DAYS;
    }

    private boolean together() {
        return Kind.COMMON_GOAL.code().equals(kind);
    }

    /** A goal that one answer could meet is none (R1.5). */
    private int least() {
        return together() && Measure.PRAISE.code().equals(measure) ? Verdict.FEWEST_ANSWERS : 1;
    }

    private int most() {
        return together() ? Terms.MOST_TOGETHER : Terms.MOST_PERCENT;
    }

    private String expected() {
        return least() + " to " + most() + (together() ? "" : " percent");
    }

    private static void need(List<Violation> faults, boolean kept, String field, String what) {
        if (!kept) {
            faults.add(new Violation(field, what));
        }
    }

    /** Of a draft without faults. */
    Terms terms() {
        return new Terms(
                Kind.ofCode(kind).orElseThrow(),
                Measure.ofCode(measure).orElseThrow(),
                new Area(Area.Reach.ofCode(area).orElseThrow(), place),
                new Period(from, until),
                goal,
                points == null ? 0 : points);
    }
}
