package aidas.outreach.web;

import aidas.access.Language;
import aidas.outreach.AnswerDesk;
import aidas.outreach.FormAge;
import aidas.outreach.Seen;
import aidas.outreach.Typed;
import aidas.shared.Secret;
import aidas.shared.web.Visit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

/**
 * What a form on the public page asks for.
 *
 * @param language of the page; null if it is the answer's own
 * @param stamp when the form was shown, as it says
 */
record Ask(Kind kind, Language language, String stamp, Typed typed, boolean begged, boolean trap) {

    private static final String CHIP = "chip.";
    private static final String STANDARD = "standard.";
    private static final String YES = "yes";

    /** The button that was pressed. */
    enum Kind {
        /** A score, which is kept at once. */
        TAP,
        /** Everything, to be read on in another language. */
        SWITCH,
        /** Everything, and that is it. */
        SEND,
        /** Whether anyone asked for a score. */
        BEGGED
    }

    static Ask of(Visit visit) {
        var values = visit.values();
        var to = Language.ofCode(values.get("to"));
        return new Ask(
                kind(values),
                to.or(() -> Language.ofCode(values.get("lang"))).orElse(null),
                values.getOrDefault("stamp", ""),
                typed(values),
                YES.equals(values.get("begged")),
                !values.getOrDefault("website", "").isEmpty());
    }

    private static Kind kind(Map<String, String> values) {
        if (values.containsKey("tap")) {
            return Kind.TAP;
        }
        if (values.containsKey("begged")) {
            return Kind.BEGGED;
        }
        return values.containsKey("to") ? Kind.SWITCH : Kind.SEND;
    }

    private static Typed typed(Map<String, String> values) {
        var chips = new HashSet<String>();
        var standards = new HashMap<String, String>();
        values.forEach(
                (name, value) -> {
                    if (name.startsWith(CHIP)) {
                        chips.add(name.substring(CHIP.length()));
                    } else if (name.startsWith(STANDARD)) {
                        standards.put(name.substring(STANDARD.length()), value);
                    }
                });
        return new Typed(
                values.getOrDefault("tap", values.getOrDefault("score", "")),
                values.getOrDefault("comment", "").replace("\r\n", "\n"),
                values.getOrDefault("company", ""),
                chips,
                standards,
                YES.equals(values.get("quotable")),
                YES.equals(values.get("contact")),
                values.getOrDefault("name", ""),
                values.getOrDefault("mail", ""),
                values.getOrDefault("phone", ""),
                values.getOrDefault("consent", ""));
    }

    /** Words that no one writes in two seconds, or a field that no one sees (R4.2). */
    boolean hurried(FormAge age) {
        return kind == Kind.SEND && (trap || age == FormAge.YOUNG && !typed.comment().isBlank());
    }

    /** Empty if the link is of no ticket. */
    Optional<Seen> carriedOut(AnswerDesk desk, Secret link) {
        return switch (kind) {
            case TAP -> desk.tap(link, language, typed.score());
            case SWITCH -> desk.tell(link, language, typed, false);
            case SEND -> desk.tell(link, language, typed, true);
            case BEGGED -> desk.begged(link, language, begged);
        };
    }
}
