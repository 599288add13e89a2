package aidas.feedback;

import java.util.Optional;

/** Which characters a text may hold, so that database, pages and logs can show it (R1.5). */
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
}
