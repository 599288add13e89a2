package aidas.survey;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * What versions call their chips, standards and themselves in one language. A word that nobody
 * wrote is its code (R6.2).
 */
public final class Labels implements Serializable {

    private static final long serialVersionUID = 1;

    private static final String SURVEY = "survey ";

    private final HashMap<Long, HashMap<String, String>> byVersion = new HashMap<>();
    private final HashMap<String, String> newest = new HashMap<>();

    Labels() {}

    /** Taken in the order in which they were published. */
    void add(long version, String survey, String key, String text) {
        byVersion.computeIfAbsent(version, id -> new HashMap<>()).put(key, text);
        newest.put(key.equals(Questionnaire.NAME) ? SURVEY + survey : key, text);
    }

    /** A chip as the version named it that was answered. */
    public String chip(long version, String code) {
        return of(version, Questionnaire.chipKey(code), code);
    }

    /** A chip of whatever survey, as it was named last (R6.1). */
    public String chip(String code) {
        return newest.getOrDefault(Questionnaire.chipKey(code), code);
    }

    /** A standard as the version named it that was answered. */
    public String standard(long version, String code) {
        return of(version, Questionnaire.standardKey(code), code);
    }

    /** A standard of whatever survey, as it was named last (R6.1). */
    public String standard(String code) {
        return newest.getOrDefault(Questionnaire.standardKey(code), code);
    }

    /** A survey's name by its code, as it was named last. */
    public String survey(String code) {
        return newest.getOrDefault(SURVEY + code, code);
    }

    /**
     * A text of the version itself, such as {@link Questionnaire#QUESTION}; empty if it has none.
     */
    public String text(long version, String key) {
        return byVersion.getOrDefault(version, new HashMap<>()).getOrDefault(key, "");
    }

    private String of(long version, String key, String code) {
        Map<String, String> own = byVersion.getOrDefault(version, new HashMap<>());
        return own.getOrDefault(key, newest.getOrDefault(key, code));
    }
}
