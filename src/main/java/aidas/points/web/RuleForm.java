package aidas.points.web;

import aidas.points.RuleView;
import aidas.points.TermsDraft;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** What the form of a rule holds until it is sound, all of it as text, by field. */
public class RuleForm implements Serializable {

    private static final long serialVersionUID = 1;

    /** Says of a number that is none; no field takes it. */
    private static final Integer NONE = Integer.MIN_VALUE;

    private final HashMap<String, String> texts = new HashMap<>();

    static RuleForm of(RuleView rule) {
        var form = new RuleForm();
        var draft = rule.draft();
        form.put("code", rule.code());
        form.put("source", draft.source());
        form.put("points", draft.points());
        form.put("most", draft.most());
        form.put("span", draft.span());
        form.put("pause", draft.pause());
        form.put("same", draft.same());
        return form;
    }

    private void put(String field, Object value) {
        texts.put(field, value == null ? null : value.toString());
    }

    TermsDraft draft() {
        return new TermsDraft(
                text("source"),
                number("points"),
                number("most"),
                text("span"),
                number("pause"),
                number("same"));
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

    public Map<String, String> getTexts() {
        return texts;
    }
}
