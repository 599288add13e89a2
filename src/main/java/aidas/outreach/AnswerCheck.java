package aidas.outreach;

import static java.util.Objects.requireNonNullElse;

import aidas.access.Language;
import aidas.feedback.contact.Contact;
import aidas.shared.Refused;
import aidas.survey.Band;
import aidas.survey.Chip;
import aidas.survey.Questionnaire;
import aidas.survey.Scale;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Judges what was typed by the version that asked for it (R2.5). */
final class AnswerCheck {

    private static final int MOST_WORDS = 4000;
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,2}");

    private final Faults faults = new Faults();
    private final Questionnaire asked;
    private final Language language;
    private final Predicate<String> consents;

    /**
     * @param language in which it is answered
     * @param consents is there a text of that version?
     */
    AnswerCheck(Questionnaire asked, Language language, Predicate<String> consents) {
        this.asked = asked;
        this.language = language;
        this.consents = consents;
    }

    /**
     * @throws aidas.shared.Refused if the scale has no such score
     */
    static BigDecimal score(Scale scale, String typed) {
        var faults = new Faults();
        var score = score(faults, "score", scale, typed);
        faults.mustBeNone();
        return score;
    }

    /**
     * @throws aidas.shared.Refused with every field that is at fault
     */
    Told of(Typed typed) {
        var score = score(faults, "score", asked.scale(), typed.score());
        var comment = faults.prose("comment", typed.comment(), MOST_WORDS);
        var company =
                asked.company() == null || typed.company().isEmpty()
                        ? null
                        : score(faults, "company", asked.company(), typed.company());
        var codes = asked.chips().stream().map(Chip::code).toList();
        if (!codes.containsAll(typed.chips())) {
            faults.wrong("chips", "reasons that the survey has");
        }
        var told =
                new Told(
                        score,
                        comment,
                        company,
                        codes.stream().filter(typed.chips()::contains).toList(),
                        standards(typed, Typed.MET),
                        standards(typed, Typed.MISSED),
                        typed.quotable(),
                        isAsked(score) && typed.contact() ? contact(typed) : null);
        faults.mustBeNone();
        return told;
    }

    private List<String> standards(Typed typed, String which) {
        return asked.standards().stream()
                .filter(code -> which.equals(typed.standards().get(code)))
                .toList();
    }

    /** Only whoever is displeased is asked for an address. */
    private boolean isAsked(BigDecimal score) {
        return score != null && asked.scale().band(score) == Band.UNFAVOURABLE;
    }

    /** Null if something is wrong with it. */
    private Contact contact(Typed typed) {
        var name = line("name", typed.name(), 120);
        var mail = line("mail", typed.mail(), 254);
        var phone = line("phone", typed.phone(), 40);
        if (!consents.test(typed.consent())) {
            return faults.wrong("consent", "the version of the text that was agreed to");
        }
        try {
            return new Contact(name, mail, phone, language, typed.consent());
        } catch (Refused refused) {
            refused.violations().stream()
                    .filter(each -> !faults.has(each.field()))
                    .forEach(each -> faults.wrong(each.field(), each.message()));
            return null;
        }
    }

    private String line(String field, String typed, int longest) {
        return requireNonNullElse(faults.line(field, typed, longest), "");
    }

    private static BigDecimal score(Faults faults, String field, Scale scale, String typed) {
        if (WHOLE.matcher(typed).matches()) {
            var score = new BigDecimal(typed);
            if (scale.takes(score)) {
                return score;
            }
        }
        return faults.wrong(field, scale.expectation());
    }
}
