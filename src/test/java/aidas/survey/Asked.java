package aidas.survey;

import aidas.access.Language;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Questionnaires for tests. */
final class Asked {

    static final List<Chip> CHIPS =
            List.of(new Chip("price", Side.COMPANY), new Chip("friendly", Side.PERSON));

    private Asked() {}

    /** Every text of it is written. */
    static Questionnaire complete() {
        return complete("How was it?");
    }

    static Questionnaire complete(String question) {
        var texts = new EnumMap<Language, Map<String, String>>(Language.class);
        for (var language : Language.values()) {
            var own = new HashMap<String, String>();
            without(Map.of()).keys().forEach(key -> own.put(key, key + " " + language.code()));
            own.put("question", question);
            texts.put(language, own);
        }
        return without(texts);
    }

    /** The same questionnaire with those texts only. */
    static Questionnaire without(Map<Language, Map<String, String>> texts) {
        return new Questionnaire(
                Touchpoint.VISIT, Scale.NPS_0_10, Scale.NPS_0_10, CHIPS, List.of("greeted"), texts);
    }
}
