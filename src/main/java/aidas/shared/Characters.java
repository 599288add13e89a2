package aidas.shared;

import java.util.Optional;

/** Which characters a text may hold, so that database, pages and logs can show it. */
public final class Characters {

    private Characters() {}

    /**
     * @param prose may have line breaks and tabs
     * @return what is wrong with the text, if anything
     */
    public static Optional<String> fault(String text, boolean prose) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return Optional.of("has half a character (a lone surrogate)");
            } else if (c == 0) {
                return Optional.of("has a NUL character");
            } else if (!prose && Character.isISOControl(c)) {
                return Optional.of("has a control character");
            }
        }
        return Optional.empty();
    }

    /** Can words with line breaks be kept and shown? */
    public static boolean areLegible(String words) {
        return fault(words, true).isEmpty();
    }

    /**
     * Can it be somebody's name for something, such as a number or a key?
     *
     * @param text null is none
     */
    public static boolean areName(String text, int longest) {
        return text != null
                && !text.isBlank()
                && text.length() <= longest
                && fault(text, false).isEmpty();
    }
}
