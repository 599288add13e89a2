package aidas.integration;

/** A text as the database can keep it: for NUL and half characters stands U+FFFD. */
final class Legible {

    private static final char UNKNOWN = '\uFFFD';

    private Legible() {}

    static String of(String text) {
        var legible = new StringBuilder(text);
        for (int i = 0; i < legible.length(); i++) {
            char c = legible.charAt(i);
            boolean pair =
                    Character.isHighSurrogate(c)
                            && i + 1 < legible.length()
                            && Character.isLowSurrogate(legible.charAt(i + 1));
            if (pair) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                legible.setCharAt(i, UNKNOWN);
            }
        }
        return legible.toString();
    }

    static String of(String text, int most) {
        return of(text.length() > most ? text.substring(0, most) : text);
    }
}
