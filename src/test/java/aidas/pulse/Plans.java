package aidas.pulse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Programmes for tests. */
public final class Plans {

    public static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private Plans() {}

    public static Wording words(String text) {
        return new Wording(text, text + " (bg)", text + " (lt)");
    }

    /** A question to recommend the workplace, so many items, and one for words. */
    public static List<Question> questions(int items) {
        var questions = new ArrayList<Question>();
        questions.add(new Question("enps", QuestionKind.ENPS, words("Recommend us?")));
        IntStream.rangeClosed(1, items)
                .mapToObj(i -> new Question("item-" + i, QuestionKind.ITEM, words("Item " + i)))
                .forEach(questions::add);
        questions.add(new Question("words", QuestionKind.COMMENT, words("Anything else?")));
        return questions;
    }

    /** Monthly for everybody, open ten days, three questions each. */
    public static Plan plan(String code, int items, Target target) {
        return new Plan(
                code,
                words("Pulse " + code),
                questions(items),
                3,
                Spread.PEOPLE,
                new Cadence(1, Cadence.Step.MONTHS),
                10,
                MONDAY,
                target,
                Floors.USUAL);
    }

    public static Plan plan(int items) {
        return plan("test", items, Target.COMPANY);
    }

    static Plan spread(Plan plan, Spread spread, int perPerson) {
        return new Plan(
                plan.code(),
                plan.name(),
                plan.questions(),
                perPerson,
                spread,
                plan.cadence(),
                plan.daysOpen(),
                plan.firstDay(),
                plan.target(),
                plan.floors());
    }
}
