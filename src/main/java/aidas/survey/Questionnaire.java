package aidas.survey;

import aidas.access.Language;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What one version asks, in every language.
 *
 * @param scale of the question about the person and the visit
 * @param company scale of the question about the company; null if it is not asked
 * @param chips at most 20, each code once; those about the person come first (R3.1)
 * @param standards at most 20 codes of CX standards, each once
 * @param texts by language and key; those that nothing asks for are left out (R3.2)
 */
public record Questionnaire(
        Touchpoint touchpoint,
        Scale scale,
        Scale company,
        List<Chip> chips,
        List<String> standards,
        Map<Language, Map<String, String>> texts)
        implements Serializable {

    /** Most chips, and most standards. */
    public static final int MOST = 20;

    /** Most characters of a text. */
    public static final int LONGEST = 400;

    public static final String NAME = "name";
    public static final String QUESTION = "question";
    public static final String LOW = "low";
    public static final String HIGH = "high";
    public static final String COMPANY_QUESTION = "company-question";
    private static final String CHIP = "chip.";
    private static final String STANDARD = "standard.";

    public Questionnaire {
        if (touchpoint == null || scale == null) {
            throw new IllegalArgumentException("a version has a touchpoint and a scale");
        }
        chips = chips.stream().sorted(Comparator.comparing(Chip::side)).toList();
        standards = List.copyOf(standards);
        standards.forEach(code -> Slug.need(code, "a standard's code"));
        needDistinct(chips.stream().map(Chip::code).toList(), "chips");
        needDistinct(standards, "standards");
        texts = only(keys(company, chips, standards), texts);
    }

    private static void needDistinct(List<String> codes, String what) {
        if (codes.size() > MOST || new HashSet<>(codes).size() < codes.size()) {
            throw new IllegalArgumentException(
                    "at most %d %s, each once, got %s".formatted(MOST, what, codes));
        }
    }

    private static Map<Language, Map<String, String>> only(
            List<String> keys, Map<Language, Map<String, String>> all) {
        var kept = new EnumMap<Language, Map<String, String>>(Language.class);
        for (var language : Language.values()) {
            var own = new TreeMap<String, String>();
            for (var key : keys) {
                var text = all.getOrDefault(language, Map.of()).getOrDefault(key, "").strip();
                if (text.length() > LONGEST) {
                    throw new IllegalArgumentException(key + " is longer than " + LONGEST);
                }
                if (!text.isEmpty()) {
                    own.put(key, text);
                }
            }
            kept.put(language, Collections.unmodifiableMap(own));
        }
        return Collections.unmodifiableMap(kept);
    }

    /** The key of a chip's text. */
    public static String chipKey(String code) {
        return CHIP + code;
    }

    /** The key of a standard's text. */
    public static String standardKey(String code) {
        return STANDARD + code;
    }

    /** The keys of all texts that this version needs, in the order in which they are read. */
    public List<String> keys() {
        return keys(company, chips, standards);
    }

    private static List<String> keys(Scale company, List<Chip> chips, List<String> standards) {
        var keys = new ArrayList<>(List.of(NAME, QUESTION, LOW, HIGH));
        if (company != null) {
            keys.add(COMPANY_QUESTION);
        }
        chips.forEach(chip -> keys.add(chipKey(chip.code())));
        standards.forEach(code -> keys.add(standardKey(code)));
        return keys;
    }

    /** Empty if it is not written yet. */
    public String text(Language language, String key) {
        return texts.get(language).getOrDefault(key, "");
    }

    /** Every text that is not written yet, in every language (R3.3). */
    public List<MissingText> missing() {
        return keys().stream()
                .flatMap(
                        key ->
                                Stream.of(Language.values())
                                        .filter(language -> text(language, key).isEmpty())
                                        .map(language -> new MissingText(language, key)))
                .toList();
    }
}
