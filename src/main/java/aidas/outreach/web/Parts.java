package aidas.outreach.web;

import static java.util.stream.Collectors.toMap;

import aidas.access.Language;
import aidas.shared.web.PlainPage;
import aidas.shared.web.Text;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The parts of the public page, each with the words of each language. Made once a server. */
final class Parts {

    private static final String FOLDER = "/WEB-INF/outreach/answer/";
    private static final List<String> RESOURCES = List.of("tokens.css", "answer.css", "mark.svg");
    private static final String WORDS = "outreach.answer.";
    private static final String[] NAMES = {
        "top",
        "ways",
        "switch",
        "end",
        "notice",
        "met",
        "form",
        "form-end",
        "tap",
        "tap-cell",
        "scale-end",
        "score",
        "radios",
        "radio-cell",
        "why",
        "chips",
        "chip",
        "chips-end",
        "standard",
        "rest",
        "doubt",
        "foot",
        "said",
        "line",
        "promise",
        "referral",
        "begged"
    };

    private final Map<Language, Map<String, PlainPage>> parts = new EnumMap<>(Language.class);

    /**
     * @param files of the WAR, by their path in it
     */
    Parts(Function<String, InputStream> files) {
        for (var language : Language.values()) {
            var text = Text.in(language.locale());
            parts.put(
                    language,
                    Arrays.stream(NAMES)
                            .collect(toMap(name -> name, name -> read(files, name, text))));
        }
    }

    private static PlainPage read(Function<String, InputStream> files, String name, Text text) {
        var page = new PlainPage(files, FOLDER + name + ".html", RESOURCES);
        return page.given(
                page.names().stream()
                        .filter(each -> each.startsWith(WORDS))
                        .collect(toMap(each -> each, text::of)));
    }

    /** Its HTML; each value is text and stands there as such. */
    String fill(Language language, String name, Map<String, String> values) {
        return parts.get(language).get(name).with(values);
    }
}
