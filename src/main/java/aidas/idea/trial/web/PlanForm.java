package aidas.idea.trial.web;

import aidas.access.StoreCode;
import aidas.idea.trial.Gauge;
import aidas.idea.trial.Plan;
import aidas.idea.trial.PlanDraft;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A plan as it stands in the form: texts by the fields' names, and the stores that are ticked. */
public class PlanForm implements Serializable {

    private static final long serialVersionUID = 1;

    private static final String CAUSE = "cause.";

    private final HashMap<String, String> texts = new HashMap<>();
    private ArrayList<String> stores = new ArrayList<>();

    static PlanForm of(Plan plan) {
        var form = new PlanForm();
        boolean cause = plan.gauge().kind() == Gauge.Kind.CAUSE;
        form.texts.put("gauge", cause ? "NPS" : plan.gauge().code());
        form.texts.put("cause", cause ? plan.gauge().chip() : "");
        form.texts.put("start", plan.start().toString());
        form.texts.put("weeks", Integer.toString(plan.weeks()));
        form.texts.put("worth", plan.worth().toPlainString());
        form.texts.put("number", plan.drawn() ? Integer.toString(plan.stores().size()) : "");
        if (!plan.drawn()) {
            form.stores.addAll(plan.stores().stream().map(StoreCode::value).toList());
        }
        return form;
    }

    /** A reason goes before a figure; what cannot be read is missing, and refused by its name. */
    PlanDraft draft() {
        var cause = text("cause");
        return new PlanDraft(
                cause.isEmpty() ? text("gauge") : CAUSE + cause,
                read("start", LocalDate::parse),
                read("weeks", Integer::valueOf),
                read("worth", number -> new BigDecimal(number.replace(',', '.'))),
                stores,
                read("number", Integer::valueOf));
    }

    private <T> T read(String field, Function<String, T> as) {
        try {
            return text(field).isEmpty() ? null : as.apply(text(field));
        } catch (NumberFormatException | DateTimeException none) {
            return null;
        }
    }

    private String text(String field) {
        var text = texts.get(field);
        return text == null ? "" : text.strip();
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public List<String> getStores() {
        return stores;
    }

    public void setStores(List<String> stores) {
        this.stores = new ArrayList<>(stores);
    }
}
