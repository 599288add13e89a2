package aidas.recognition;

import aidas.shared.Characters;
import aidas.shared.Refused.Violation;
import java.util.List;

/** Words that colleagues write to each other. */
final class Message {

    static final int SHORTEST = 20;
    static final int LONGEST = 500;

    private Message() {}

    /** Without blanks around; empty for nothing. */
    static String stripped(String words) {
        return words == null ? "" : words.strip();
    }

    /** Notes a fault unless the words have that many characters, none of them a control one. */
    static void check(List<Violation> faults, String field, String words, int least, int most) {
        if (words.length() < least || words.length() > most || !Characters.areLegible(words)) {
            faults.add(new Violation(field, least + " to " + most + " characters"));
        }
    }
}
