package aidas.reward.web;

import aidas.recognition.value.Tongues;
import aidas.reward.RewardDraft;
import aidas.reward.RewardView;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What the form of a reward holds until it is sound, all of it as text, by field. */
public class RewardForm implements Serializable {

    private static final long serialVersionUID = 1;

    /** Says of a number that is none; no field takes it. */
    private static final Integer NONE = Integer.MIN_VALUE;

    private final HashMap<String, String> texts = new HashMap<>();

    static RewardForm of(RewardView reward) {
        var form = new RewardForm();
        var terms = reward.terms();
        form.put("name", terms.name());
        form.put("description", terms.description());
        form.put("kind", terms.kind().code());
        form.put("price", terms.price());
        form.put("stock", reward.stock().all());
        form.put("warnAt", reward.stock().warnAt());
        form.put("most", terms.limit() == null ? null : terms.limit().most());
        form.put("span", terms.limit() == null ? null : terms.limit().span().code());
        form.put("approver", terms.approver().code());
        form.put("from", terms.from());
        form.put("until", terms.until());
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

    RewardDraft draft() {
        return new RewardDraft(
                tongues("name"),
                tongues("description"),
                text("kind"),
                number("price"),
                number("stock"),
                number("warnAt"),
                number("most"),
                text("span"),
                text("approver"),
                day("from"),
                day("until"));
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

    /** A day that is none is one that no field takes. */
    private LocalDate day(String field) {
        try {
            return text(field) == null ? null : LocalDate.parse(text(field));
        } catch (DateTimeException none) {
            return LocalDate.MIN;
        }
    }

    public Map<String, String> getTexts() {
        return texts;
    }
}
