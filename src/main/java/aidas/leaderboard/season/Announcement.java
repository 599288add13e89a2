package aidas.leaderboard.season;

import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import java.util.ArrayList;
import java.util.List;

/**
 * A season as HR wants to announce it.
 *
 * @param series null for one of its own
 */
public record Announcement(String code, String series, Wording name, SeasonRules rules) {

    private static final int LONGEST_NAME = 120;

    /** Refuses by the field's own name (R1.1). */
    void check() {
        var wrong = new ArrayList<Violation>();
        code(wrong, "code", code);
        code(wrong, "series", seriesOrOwn());
        named(wrong, "name.en", name.en());
        named(wrong, "name.bg", name.bg());
        named(wrong, "name.lt", name.lt());
        if (rules.appealDays() < 1 || rules.appealDays() > SeasonRules.MOST_APPEAL_DAYS) {
            wrong.add(
                    new Violation("appealDays", "1 to " + SeasonRules.MOST_APPEAL_DAYS + " days"));
        }
        if (!rules.request().equals(rules.request().possible())) {
            wrong.add(
                    new Violation(
                            "mix",
                            "only stores and regions as they were have an adjusted figure; regions"
                                    + " are not narrowed"));
        }
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
    }

    String seriesOrOwn() {
        return series == null || series.isBlank() ? code : series;
    }

    private static void code(List<Violation> wrong, String field, String value) {
        if (!SeasonCode.isCode(value)) {
            wrong.add(new Violation(field, "1 to 40 small letters, digits and hyphens"));
        }
    }

    private static void named(List<Violation> wrong, String field, String value) {
        if (value == null || value.isBlank() || value.length() > LONGEST_NAME) {
            wrong.add(new Violation(field, "1 to " + LONGEST_NAME + " characters"));
        }
    }
}
