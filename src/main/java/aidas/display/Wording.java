package aidas.display;

import aidas.shared.Refused;

/** What people write on screens: something, on one line, not too long. */
final class Wording {

    private Wording() {}

    /**
     * The words without what is around them.
     *
     * @throws Refused by the field's name if there are none or too many
     */
    static String need(String field, String words, int longest) {
        var said = words == null ? "" : words.strip().replaceAll("\\s+", " ");
        if (said.isEmpty() || said.length() > longest) {
            throw new Refused(field, "1 to " + longest + " characters");
        }
        return said;
    }
}
