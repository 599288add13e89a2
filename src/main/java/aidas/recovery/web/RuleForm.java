package aidas.recovery.web;

import aidas.recovery.rule.RuleTerms;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A rule on the form: each field is text by its name, lists have a line for each. */
public class RuleForm implements Serializable {

    private static final long serialVersionUID = 1;

    private final HashMap<String, String> fields = new HashMap<>();

    static RuleForm of(RuleTerms terms) {
        var form = new RuleForm();
        form.fields.put("name", terms.name());
        form.fields.put("scale", terms.scale());
        form.fields.put("score", plain(terms.score()));
        form.fields.put("region", terms.region());
        form.fields.put("stores", String.join("\n", terms.stores()));
        form.fields.put("value", plain(terms.value()));
        form.fields.put("en", String.join("\n", terms.en()));
        form.fields.put("bg", String.join("\n", terms.bg()));
        form.fields.put("lt", String.join("\n", terms.lt()));
        form.fields.put("cause", terms.cause());
        return form;
    }

    /** As it can be typed: without groups of digits, which no field reads. */
    static String plain(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    RuleTerms terms() {
        var score = number("score");
        return new RuleTerms(
                fields.get("name"),
                score == null ? null : filled("scale"),
                score,
                filled("region"),
                lines("stores"),
                number("value"),
                lines("en"),
                lines("bg"),
                lines("lt"),
                filled("cause"));
    }

    private String filled(String field) {
        var typed = fields.get(field);
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** With a comma or a point; what is no number is less than any that is taken. */
    private BigDecimal number(String field) {
        var typed = filled(field);
        if (typed == null) {
            return null;
        }
        var number = typed.replace(',', '.').replace(" ", "");
        return number.matches("[0-9]{1,7}(\\.[0-9]{1,2})?")
                ? new BigDecimal(number)
                : BigDecimal.ONE.negate();
    }

    private List<String> lines(String field) {
        var typed = filled(field);
        return typed == null
                ? List.of()
                : typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public Map<String, String> getFields() {
        return fields;
    }
}
