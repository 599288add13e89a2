package aidas.survey.rest;

import aidas.survey.Chip;
import aidas.survey.Questionnaire;
import aidas.survey.VersionView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A version on the wire; what is not known is left out. */
public record VersionJson(
        String survey,
        int number,
        String state,
        boolean current,
        String touchpoint,
        String scale,
        String companyScale,
        List<ChipJson> chips,
        List<String> standards,
        Map<String, Map<String, String>> texts,
        List<String> missing,
        String publishedAt,
        String publishedBy,
        String retiredAt,
        Long answers) {

    /** A reason that can be tapped. */
    public record ChipJson(String code, String side) {

        static ChipJson of(Chip chip) {
            return new ChipJson(chip.code(), chip.side().code());
        }
    }

    static VersionJson of(VersionView view) {
        var asked = view.questionnaire();
        return new VersionJson(
                view.survey().value(),
                view.number(),
                view.state().code(),
                view.current(),
                asked.touchpoint().code(),
                asked.scale().code(),
                asked.company() == null ? null : asked.company().code(),
                asked.chips().stream().map(ChipJson::of).toList(),
                asked.standards(),
                texts(asked),
                asked.missing().stream()
                        .map(text -> "texts." + text.language().code() + "." + text.key())
                        .toList(),
                text(view.publishedAt()),
                view.publishedBy(),
                text(view.retiredAt()),
                view.answers());
    }

    private static Map<String, Map<String, String>> texts(Questionnaire asked) {
        var texts = new TreeMap<String, Map<String, String>>();
        asked.texts().forEach((language, own) -> texts.put(language.code(), own));
        return texts;
    }

    private static String text(Instant at) {
        return at == null ? null : at.toString();
    }
}
