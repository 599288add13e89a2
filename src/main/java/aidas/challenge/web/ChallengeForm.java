package aidas.challenge.web;

import aidas.challenge.ChallengeDraft;
import aidas.challenge.ChallengeFacts;
import aidas.recognition.value.Tongues;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What the form of a challenge holds until it is sound, all of it as text, by field. */
public class ChallengeForm implements Serializable {

    private static final long serialVersionUID = 1;

    /** Says of a number that is none; no field takes it. */
    private static final Integer NONE = Integer.MIN_VALUE;

    private final HashMap<String, String> texts = new HashMap<>();

    static ChallengeForm of(ChallengeFacts facts) {
        var form = new ChallengeForm();
        var terms = facts.terms();
        form.put("code", facts.code());
        form.put("name", facts.name());
        form.put("about", facts.about());
        form.put("kind", terms.kind().code());
        form.put("measure", terms.measure().code());
        form.put("area", terms.area().reach().code());
        form.put("place", terms.area().place());
        form.put("from", terms.days().from());
        form.put("until", terms.days().last());
        form.put("goal", terms.goal());
        form.put("points", terms.points() == 0 ? null : terms.points());
        return form;
    }

    private void put(String field, Tongues words) {
        put(field + "-en", words.en());
        put(field + "-bg", words.bg());
        put(field + "-lt", words.lt());
    }

    final void put(String field, Object value) {
        texts.put(field, value == null ? null : value.toString());
    }

    /** The form asks for the last day, a draft for the one after it. */
    ChallengeDraft draft() {
        var last = day("until");
        return new ChallengeDraft(
                tongues("name"),
                tongues("about"),
                text("kind"),
                text("measure"),
                text("area"),
                "company".equals(text("area")) ? null : text("place"),
                day("from"),
                last == null ? null : last.plusDays(1),
                number("goal"),
                number("points"));
    }

    private Tongues tongues(String field) {
        return Tongues.of(
                texts.get(field + "-en"), texts.get(field + "-bg"), texts.get(field + "-lt"));
    }

    String text(String field) {
        var text = texts.get(field);
        return text == null || text.isBlank() ? null : text.strip();
    }

    private Integer number(String field) {
        var text = text(field);
        if (text == null) {
            return null;
        }
        return text.matches("\\d{1,6}") ? Integer.valueOf(text) : NONE;
    }

    private LocalDate day(String field) {
        var text = text(field);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException none) {
            return null;
        }
    }

    public Map<String, String> getTexts() {
        return texts;
    }
}
