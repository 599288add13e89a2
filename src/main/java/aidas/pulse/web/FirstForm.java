package aidas.pulse.web;

import aidas.access.Language;
import aidas.pulse.Cadence;
import aidas.pulse.Floors;
import aidas.pulse.Plan;
import aidas.pulse.Question;
import aidas.pulse.QuestionKind;
import aidas.pulse.Spread;
import aidas.pulse.Target;
import aidas.pulse.Wording;
import aidas.shared.web.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a programme begins: a code, names, and usual questions and times to be changed. */
public class FirstForm {

    private static final int WEEKS_AHEAD = 2;
    private static final int EVERY = 4;
    private static final int DAYS_OPEN = 7;
    private static final int PER_PERSON = 3;

    private final HashMap<String, String> words = new HashMap<>();

    /** The recommendation and a word, every four weeks, to everybody. */
    Plan plan(LocalDate today) {
        return new Plan(
                code(),
                name(),
                List.of(usual(QuestionKind.ENPS), usual(QuestionKind.COMMENT)),
                PER_PERSON,
                Spread.PEOPLE,
                new Cadence(EVERY, Cadence.Step.WEEKS),
                DAYS_OPEN,
                day(today),
                Target.COMPANY,
                Floors.USUAL);
    }

    private static Question usual(QuestionKind kind) {
        return new Question(
                kind.code(),
                kind,
                new Wording(
                        words(kind, Language.EN),
                        words(kind, Language.BG),
                        words(kind, Language.LT)));
    }

    private static String words(QuestionKind kind, Language language) {
        return Text.in(language.locale()).of("pulse.programmes.usual." + kind.code());
    }

    /** The second Monday to come: there is time to change it. */
    LocalDate day(LocalDate today) {
        return today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusWeeks(WEEKS_AHEAD - 1L);
    }

    String code() {
        return words.get("code");
    }

    Wording name() {
        return new Wording(words.get("name.en"), words.get("name.bg"), words.get("name.lt"));
    }

    /** By field, to be written into by the page. */
    public Map<String, String> getWords() {
        return words;
    }
}
