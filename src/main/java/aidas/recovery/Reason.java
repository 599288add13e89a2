package aidas.recovery;

import aidas.shared.Characters;
import aidas.shared.Refused;

/** Why somebody did something. */
final class Reason {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 400;

    private Reason() {}

    /**
     * @return 10 to 400 characters
     * @throws Refused naming the field
     */
    static String of(String field, String text) {
        return of(field, text, SHORTEST, LONGEST);
    }

    static String of(String field, String text, int least, int most) {
        var words = text == null ? "" : text.strip();
        int length = words.codePointCount(0, words.length());
        if (length < least || length > most || !Characters.areLegible(words)) {
            throw new Refused(field, least + " to " + most + " characters");
        }
        return words;
    }
}
