package aidas.idea;

import aidas.access.Language;
import aidas.shared.Characters;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import java.util.ArrayList;
import java.util.List;

/**
 * An idea to write. A draft may be unfinished.
 *
 * @param kind null if the client named none that is
 * @param title 5 to 120 characters once it is sent
 * @param text 20 to 4,000 characters once it is sent
 * @param language in which it is written; null if the client named none that is
 * @param answer the customer's answer that caused it; null for none
 * @param tags at most 5
 */
public record NewIdea(
        Kind kind, String title, String text, Language language, Long answer, List<Tag> tags) {

    static final int LONGEST_TITLE = 120;
    static final int LONGEST_TEXT = 4000;
    static final int MOST_TAGS = 5;
    private static final int SHORTEST_TITLE = 5;
    private static final int SHORTEST_TEXT = 20;
    private static final int LONGEST_KEY = 60;

    public NewIdea {
        title = title == null ? "" : title.strip();
        text = text == null ? "" : text.strip();
        tags = tags.stream().distinct().toList();
    }

    /** What is wrong with a draft of it, whoever writes (R1.1). */
    List<Violation> faults() {
        var faults = new ArrayList<Violation>();
        if (kind == null) {
            faults.add(new Violation("kind", "product, process or service"));
        }
        if (title.length() > LONGEST_TITLE || Characters.fault(title, false).isPresent()) {
            faults.add(new Violation("title", "at most " + LONGEST_TITLE + " characters"));
        }
        if (text.length() > LONGEST_TEXT || !Characters.areLegible(text)) {
            faults.add(new Violation("text", "at most " + LONGEST_TEXT + " characters"));
        }
        if (language == null) {
            faults.add(new Violation("language", "en, bg or lt"));
        }
        if (tags.size() > MOST_TAGS) {
            faults.add(new Violation("tags", "at most " + MOST_TAGS));
        }
        return faults;
    }

    /** What a draft lacks to be sent (R1.1); counted as the database counts. */
    static List<Violation> lacks(IdeaWords draft) {
        var faults = new ArrayList<Violation>();
        if (count(draft.title()) < SHORTEST_TITLE) {
            faults.add(
                    new Violation(
                            "title", SHORTEST_TITLE + " to " + LONGEST_TITLE + " characters"));
        }
        if (count(draft.text()) < SHORTEST_TEXT) {
            faults.add(
                    new Violation("text", SHORTEST_TEXT + " to " + LONGEST_TEXT + " characters"));
        }
        return faults;
    }

    private static int count(String words) {
        return words.codePointCount(0, words.length());
    }

    /**
     * @throws Refused unless a repetition can be known by it (R1.3)
     */
    static void checkKey(String key) {
        if (!Characters.areName(key, LONGEST_KEY)) {
            throw new Refused("key", "1 to " + LONGEST_KEY + " characters");
        }
    }

    IdeaWords words() {
        return new IdeaWords(kind, title, text, language, answer);
    }
}
