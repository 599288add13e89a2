package aidas.survey.rest;

import aidas.access.Language;
import aidas.shared.Refused;
import aidas.survey.Chip;
import aidas.survey.Questionnaire;
import aidas.survey.Scale;
import aidas.survey.Side;
import aidas.survey.Slug;
import aidas.survey.Touchpoint;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a version asks from JSON and names every field at fault (R7.2). */
final class QuestionnaireReader {

    private static final Set<String> FIELDS =
            Set.of("code", "touchpoint", "scale", "companyScale", "chips", "standards", "texts");
    private static final String POINTS = codes(Touchpoint.values(), Touchpoint::code);
    private static final String SCALES = codes(Scale.values(), Scale::code);
    private static final String SIDES = codes(Side.values(), Side::code);

    private final Fields fields;

    private QuestionnaireReader(Fields fields) {
        this.fields = fields;
    }

    /**
     * @throws Refused if anything is at fault
     */
    static Questionnaire read(JsonObject json) {
        return new QuestionnaireReader(new Fields(json)).read();
    }

    private static <T> String codes(T[] all, Function<T, String> code) {
        return Stream.of(all).map(code).collect(Collectors.joining(", "));
    }

    private Questionnaire read() {
        fields.only(FIELDS);
        var touchpoint = fields.one("touchpoint", true, Touchpoint::ofCode, POINTS);
        var scale = fields.one("scale", true, Scale::ofCode, SCALES);
        var company = fields.one("companyScale", false, Scale::ofCode, SCALES);
        var chips = chips();
        var standards = standards();
        var texts = texts();
        fields.refuseFaults();
        var asked =
                new Questionnaire(
                        touchpoint.orElseThrow(),
                        scale.orElseThrow(),
                        company.orElse(null),
                        chips,
                        standards,
                        texts);
        checkKeys(Set.copyOf(asked.keys()), texts);
        fields.refuseFaults();
        return asked;
    }

    private List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        var array = fields.array("chips");
        for (int i = 0; i < array.size(); i++) {
            var chip = new Fields(fields.object("chips[" + i + "]", array.get(i)));
            var place = "chips[" + i + "].";
            var code = chip.one("code", false, QuestionnaireReader::slug, "");
            var side = chip.one("side", false, QuestionnaireReader::side, SIDES);
            if (code.isEmpty()) {
                fields.fault(place + "code", "expected " + Slug.EXPECTED);
            } else if (side.isEmpty()) {
                fields.fault(place + "side", "expected one of " + SIDES);
            } else {
                chips.add(new Chip(code.get(), side.get()));
            }
        }
        checkDistinct("chips", chips.stream().map(Chip::code).toList());
        return chips;
    }

    private static Optional<String> slug(String text) {
        return Optional.of(text).filter(Slug::is);
    }

    private static Optional<Side> side(String code) {
        return Stream.of(Side.values()).filter(side -> side.code().equals(code)).findFirst();
    }

    private List<String> standards() {
        var codes = new ArrayList<String>();
        var array = fields.array("standards");
        for (int i = 0; i < array.size(); i++) {
            if (array.get(i) instanceof JsonString text && Slug.is(text.getString())) {
                codes.add(text.getString());
            } else {
                fields.fault("standards[" + i + "]", "expected " + Slug.EXPECTED);
            }
        }
        checkDistinct("standards", codes);
        return codes;
    }

    private void checkDistinct(String field, List<String> codes) {
        if (codes.size() > Questionnaire.MOST || new HashSet<>(codes).size() < codes.size()) {
            fields.fault(field, "expected at most " + Questionnaire.MOST + ", each code once");
        }
    }

    private Map<Language, Map<String, String>> texts() {
        var texts = new EnumMap<Language, Map<String, String>>(Language.class);
        fields.object("texts")
                .forEach(
                        (code, own) -> {
                            var language = Language.ofCode(code);
                            if (language.isPresent()) {
                                texts.put(language.get(), texts("texts." + code, own));
                            } else {
                                fields.fault("texts." + code, "expected one of en, bg, lt");
                            }
                        });
        return texts;
    }

    private Map<String, String> texts(String place, JsonValue own) {
        var texts = new HashMap<String, String>();
        fields.object(place, own)
                .forEach(
                        (key, value) -> {
                            if (value instanceof JsonString text
                                    && text.getString().length() <= Questionnaire.LONGEST) {
                                texts.put(key, text.getString());
                            } else {
                                var expected = "expected at most %d characters";
                                fields.fault(
                                        place + "." + key,
                                        expected.formatted(Questionnaire.LONGEST));
                            }
                        });
        return texts;
    }

    private void checkKeys(Set<String> known, Map<Language, Map<String, String>> texts) {
        texts.forEach(
                (language, own) ->
                        own.keySet().stream()
                                .filter(key -> !known.contains(key))
                                .map(key -> "texts." + language.code() + "." + key)
                                .forEach(key -> fields.fault(key, "is no text of this version")));
    }
}
