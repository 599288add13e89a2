package aidas.challenge;

import aidas.recognition.value.Tongues;
import aidas.shared.web.Messages;
import java.util.ArrayList;
import java.util.Locale;

/** The rules in words, written once when a challenge is published (R1.2); days as ISO 8601. */
final class Published {

    private Published() {}

    /**
     * @param place name of the region or the store; empty for the company
     */
    static Tongues words(Terms terms, String place) {
        return new Tongues(
                words(terms, place, Locale.ENGLISH),
                words(terms, place, Locale.of("bg")),
                words(terms, place, Locale.of("lt")));
    }

    private static String words(Terms terms, String place, Locale language) {
        var said = new ArrayList<String>();
        said.add(say(language, "who." + terms.area().reach().code(), place));
        said.add(
                say(
                        language,
                        "days",
                        terms.days().from().toString(),
                        terms.days().last().toString(),
                        terms.length()));
        said.add(say(language, "measure." + terms.measure().code()));
        var goal = terms.kind().code() + (terms.measure() == Measure.PRAISE ? ".praise" : "");
        said.add(
                say(
                        language,
                        "goal." + goal,
                        terms.goal(),
                        terms.before().from().toString(),
                        terms.before().last().toString()));
        if (terms.measure() == Measure.PRAISE) {
            said.add(say(language, "fewest", Verdict.FEWEST_ANSWERS));
        }
        said.add(
                terms.points() == 0
                        ? say(language, "points.none")
                        : say(language, "points", terms.points()));
        said.add(say(language, "free"));
        said.add(say(language, "shown", Cohort.FLOOR));
        said.add(say(language, "end"));
        return String.join(" ", said);
    }

    private static String say(Locale language, String key, Object... args) {
        return Messages.of(language, "challenge.rules." + key, args);
    }
}
