package aidas.recovery.words;

import aidas.access.Language;
import aidas.shared.Characters;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import java.util.ArrayList;
import java.util.Arrays;

/**
 * A word or a turn of phrase to be listed, as somebody wrote it (R1.1).
 *
 * @param category a category's code
 * @param language {@code en, bg} or {@code lt}
 */
public record NewWord(String category, String language, String phrase) {

    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 5;
    private static final int FEWEST_LETTERS = 3;

    public NewWord {
        category = category == null ? "" : category.strip();
        language = language == null ? "" : language.strip();
        phrase = phrase == null ? "" : phrase.strip();
    }

    /**
     * @throws Refused with every field at fault
     */
    void check() {
        var wrong = new ArrayList<Violation>();
        if (Category.ofCode(category).isEmpty()) {
            wrong.add(new Violation("category", "one of " + String.join(", ", Category.codes())));
        }
        if (Language.ofCode(language).isEmpty()) {
            wrong.add(new Violation("language", "en, bg or lt"));
        }
        if (!sound(phrase)) {
            wrong.add(
                    new Violation(
                            "phrase",
                            "1 to %d words, %d letters or more, at most %d characters"
                                    .formatted(MOST_WORDS, FEWEST_LETTERS, LONGEST)));
        }
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
    }

    private static boolean sound(String phrase) {
        return Characters.areName(phrase, LONGEST)
                && phrase.codePoints().filter(Character::isLetterOrDigit).count() >= FEWEST_LETTERS
                && Arrays.stream(phrase.split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty()).count()
                        <= MOST_WORDS;
    }
}
