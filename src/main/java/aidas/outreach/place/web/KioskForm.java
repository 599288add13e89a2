package aidas.outreach.place.web;

import aidas.access.Language;
import aidas.outreach.Typed;
import aidas.outreach.place.KioskAnswer;
import aidas.shared.Refused;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the form by which a tablet sends an answer. */
final class KioskForm {

    private final Map<String, String> values;

    private KioskForm(Map<String, String> values) {
        this.values = values;
    }

    /**
     * @throws Refused naming the field that is not in its form
     */
    static KioskAnswer of(Map<String, String> values) {
        var form = new KioskForm(values);
        return new KioskAnswer(
                form.text("key"),
                form.number("version"),
                Language.ofCode(values.get("language")).orElse(null),
                Duration.ofSeconds(form.number("ago")),
                form.typed(),
                values.containsKey("begged") ? form.text("begged").equals("yes") : null);
    }

    private Typed typed() {
        return new Typed(
                text("score"),
                text("comment").replace("\r\n", "\n"),
                text("company"),
                chips(),
                Map.of(),
                text("quotable").equals("yes"),
                false,
                "",
                "",
                "",
                "");
    }

    private Set<String> chips() {
        return Arrays.stream(text("chips").split(","))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
    }

    private String text(String name) {
        return values.getOrDefault(name, "");
    }

    private long number(String name) {
        if (!text(name).matches("[0-9]{1,15}")) {
            throw new Refused(name, "expected a whole number");
        }
        return Long.parseLong(text(name));
    }
}
