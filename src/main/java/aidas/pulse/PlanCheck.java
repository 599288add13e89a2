package aidas.pulse;

import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Refuses a plan by the names of its own fields, all at once (R1.1). */
final class PlanCheck {

    static final int MOST_PER_PERSON = 3;
    static final int MOST_QUESTIONS = 40;
    static final int MOST_DAYS = 60;

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TEXT = 300;

    private final List<Violation> wrong = new ArrayList<>();

    private PlanCheck() {}

    /**
     * @throws Refused naming every field that is wrong
     */
    static void check(Plan plan) {
        var check = new PlanCheck();
        check.need(
                ProgrammeCode.isCode(plan.code()),
                "code",
                "1 to 40 small letters, digits and hyphens");
        check.words("name", plan.name(), LONGEST_NAME);
        check.questions(plan);
        check.timing(plan);
        if (!check.wrong.isEmpty()) {
            throw new Refused(check.wrong);
        }
    }

    private void questions(Plan plan) {
        var seen = new HashSet<String>();
        for (int i = 0; i < plan.questions().size(); i++) {
            var field = "questions[" + i + "]";
            var question = plan.questions().get(i);
            need(
                    ProgrammeCode.isCode(question.code()) && seen.add(question.code()),
                    field + ".code",
                    "1 to 40 small letters, digits and hyphens, once in the programme");
            words(field + ".text", question.text(), LONGEST_TEXT);
            need(
                    plan.questions().stream().limit(i).noneMatch(it -> same(it, question)),
                    field + ".text",
                    "a question that is not in the programme yet");
        }
        need(!plan.scored().isEmpty(), "questions", "at least one that is scored");
        need(
                plan.questions().size() - plan.scored().size() <= 1,
                "questions",
                "at most one for a comment");
        need(
                plan.questions().size() <= MOST_QUESTIONS,
                "questions",
                "at most " + MOST_QUESTIONS + " questions");
        need(
                plan.perPerson() >= 1 && plan.perPerson() <= MOST_PER_PERSON,
                "perPerson",
                "1 to " + MOST_PER_PERSON);
    }

    /** What is not worded yet is told by another fault. */
    private static boolean same(Question one, Question other) {
        return isWorded(one.text()) && isWorded(other.text()) && one.isSameAs(other);
    }

    private static boolean isWorded(Wording text) {
        return text != null && text.en() != null && text.bg() != null && text.lt() != null;
    }

    private void timing(Plan plan) {
        var cadence = plan.cadence();
        boolean regular = cadence.every() >= 1 && cadence.every() <= Cadence.MOST;
        need(regular, "every", "1 to " + Cadence.MOST);
        need(plan.daysOpen() >= 1 && plan.daysOpen() <= MOST_DAYS, "daysOpen", "1 to " + MOST_DAYS);
        need(
                !regular || plan.daysOpen() <= cadence.shortestDays(),
                "daysOpen",
                "not more than the days between two waves");
    }

    private void words(String field, Wording words, int longest) {
        for (var language : aidas.access.Language.values()) {
            var text = words == null ? null : words.in(language.locale());
            need(
                    text != null && !text.isBlank() && text.length() <= longest,
                    field + "." + language.code(),
                    "1 to " + longest + " characters");
        }
    }

    private void need(boolean kept, String field, String expected) {
        if (!kept) {
            wrong.add(new Violation(field, expected));
        }
    }
}
