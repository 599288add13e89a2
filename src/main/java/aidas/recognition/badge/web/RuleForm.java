package aidas.recognition.badge.web;

import aidas.recognition.badge.BadgeDraft;
import aidas.recognition.badge.BadgeView;
import aidas.recognition.badge.RuleDraft;
import aidas.recognition.value.Tongues;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the form of a badge holds until it is sound, all of it as text, by field. */
public class RuleForm implements Serializable {

    private static final long serialVersionUID = 1;

    /** Says of a number that is none; no field takes it. */
    private static final Integer NONE = Integer.MIN_VALUE;

    private final HashMap<String, String> texts = new HashMap<>();

    public RuleForm() {
        texts.put("kind", "often");
    }

    static RuleForm of(BadgeView badge) {
        var form = new RuleForm();
        var rule = badge.rule();
        form.put("name", badge.name());
        form.put("sentence", badge.sentence());
        form.put("kind", rule.kind());
        form.put("source", rule.source());
        form.put("about", rule.about());
        form.put("times", rule.times());
        form.put("span", rule.span());
        form.put("people", rule.people());
        form.put("inARow", rule.inARow());
        form.put("free", rule.free());
        form.put("within", rule.within());
        return form;
    }

    private void put(String field, Tongues words) {
        put(field + "-en", words.en());
        put(field + "-bg", words.bg());
        put(field + "-lt", words.lt());
    }

    private void put(String field, Object value) {
        texts.put(field, value == null ? null : value.toString());
    }

    BadgeDraft draft() {
        return new BadgeDraft(tongues("name"), tongues("sentence"), rule());
    }

    /** Only what its kind asks for: what another kind left in the form is left out. */
    public RuleDraft rule() {
        var kind = text("kind");
        boolean spread = "often".equals(kind) || "sum".equals(kind);
        boolean streak = "streak".equals(kind);
        return new RuleDraft(
                kind,
                text("source"),
                streak ? null : text("about"),
                "first".equals(kind) ? null : number("times"),
                spread ? text("span") : null,
                spread ? number("people") : null,
                spread ? number("inARow") : null,
                streak ? number("free") : null,
                streak ? number("within") : null);
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

    public List<String> kinds() {
        return RuleDraft.KINDS;
    }

    public Map<String, String> getTexts() {
        return texts;
    }
}
