package aidas.outreach.place.web;

import aidas.access.Language;
import aidas.outreach.place.KioskSheet;
import aidas.shared.Refused;
import aidas.shared.web.Messages;
import aidas.survey.Questionnaire;
import aidas.survey.Scale;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** What a tablet is told, in every language at once: it may be without a network later. */
final class KioskJson {

    private static final List<String> WORDS =
            List.of(
                    "saved", "why", "person", "company", "words", "done", "back", "thanks",
                    "begged", "yes", "no", "offline", "refused");

    private KioskJson() {}

    static JsonObject of(KioskSheet sheet) {
        var asked = sheet.asked().questionnaire();
        var languages = Json.createObjectBuilder();
        for (var language : Language.values()) {
            languages.add(language.code(), words(asked, language));
        }
        var json =
                Json.createObjectBuilder()
                        .add("store", Objects.requireNonNullElse(sheet.store(), ""))
                        .add("language", sheet.language().code())
                        .add("version", sheet.asked().version())
                        .add("scale", steps(asked.scale()))
                        .add("languages", languages);
        if (asked.company() != null) {
            json.add("companyScale", steps(asked.company()));
        }
        return json.build();
    }

    static JsonObject of(Refused refused) {
        var fields = Json.createObjectBuilder();
        refused.violations().forEach(each -> fields.add(each.field(), each.message()));
        return Json.createObjectBuilder().add("fields", fields).build();
    }

    private static JsonObjectBuilder words(Questionnaire asked, Language language) {
        var json =
                Json.createObjectBuilder()
                        .add("own", language.ownName())
                        .add("question", asked.text(language, Questionnaire.QUESTION))
                        .add("low", asked.text(language, Questionnaire.LOW))
                        .add("high", asked.text(language, Questionnaire.HIGH))
                        .add("chips", chips(asked, language));
        if (asked.company() != null) {
            json.add("companyQuestion", asked.text(language, Questionnaire.COMPANY_QUESTION));
        }
        WORDS.forEach(
                word -> json.add(word, Messages.of(language.locale(), "outreach.kiosk." + word)));
        return json;
    }

    private static JsonArrayBuilder chips(Questionnaire asked, Language language) {
        var chips = Json.createArrayBuilder();
        asked.chips()
                .forEach(
                        chip ->
                                chips.add(
                                        Json.createObjectBuilder()
                                                .add("code", chip.code())
                                                .add("side", chip.side().code())
                                                .add(
                                                        "text",
                                                        asked.text(
                                                                language,
                                                                Questionnaire.chipKey(
                                                                        chip.code())))));
        return chips;
    }

    private static JsonArrayBuilder steps(Scale scale) {
        var steps = Json.createArrayBuilder();
        for (int step = 0; step <= 10; step++) {
            if (scale.takes(BigDecimal.valueOf(step))) {
                steps.add(step);
            }
        }
        return steps;
    }
}
