package aidas.recovery.report.web;

import aidas.recovery.report.Inputs;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** The owner's inputs as they stand in the form, by their fields' names. */
public class MoneyForm implements Serializable {

    private static final long serialVersionUID = 1;

    private final HashMap<String, String> texts = new HashMap<>();

    static MoneyForm of(Inputs inputs) {
        var form = new MoneyForm();
        form.texts.put("hours", inputs.hours().toPlainString());
        form.texts.put("hourly", inputs.hourly().toPlainString());
        form.texts.put("yearly", inputs.yearly().toPlainString());
        form.texts.put("leaving", inputs.leaving().toPlainString());
        form.texts.put("recovered", inputs.recovered().toPlainString());
        return form;
    }

    /** What cannot be read is missing, and refused by its name. */
    Inputs inputs() {
        return new Inputs(
                number("hours"),
                number("hourly"),
                number("yearly"),
                number("leaving"),
                number("recovered"));
    }

    private BigDecimal number(String field) {
        var text = texts.getOrDefault(field, "");
        var plain = text == null ? "" : text.strip().replace(',', '.');
        return plain.matches("[0-9]{1,9}([.][0-9]{1,4})?") ? new BigDecimal(plain) : null;
    }

    public Map<String, String> getTexts() {
        return texts;
    }
}
