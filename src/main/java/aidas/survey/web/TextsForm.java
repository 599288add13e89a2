package aidas.survey.web;

import aidas.access.Language;
import aidas.survey.Questionnaire;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One text of a draft in every language. */
public class TextsForm implements Serializable {

    private static final long serialVersionUID = 1;

    private final String code;
    private final String key;
    private final HashMap<String, String> words = new HashMap<>();

    /**
     * @param code of the chip or standard; for other texts the key itself
     */
    TextsForm(String code, String key, Questionnaire asked) {
        this.code = code;
        this.key = key;
        for (var language : Language.values()) {
            words.put(language.code(), asked.text(language, key));
        }
    }

    /** The languages in which nothing is written, such as BG. */
    public List<String> missing() {
        return Stream.of(Language.values())
                .filter(language -> word(language).isBlank())
                .map(Language::name)
                .toList();
    }

    public String missingWords() {
        return String.join(", ", missing());
    }

    String word(Language language) {
        var word = words.get(language.code());
        return word == null ? "" : word;
    }

    /** Such as {@code question} or {@code chip.price}. */
    String key() {
        return key;
    }

    /** Is it a chip's or a standard's? */
    boolean coded() {
        return !code.equals(key);
    }

    public String getCode() {
        return code;
    }

    /** By language code, to be written into by the page. */
    public Map<String, String> getWords() {
        return words;
    }
}
