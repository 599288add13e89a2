package aidas.recognition.value;

/** Tells whether words are ones that can be kept and read. */
public final class Legible {

    private Legible() {}

    /** No NUL, no half character, no control character but the end of a line. */
    public static boolean is(String words) {
        return words.codePoints()
                .noneMatch(
                        c ->
                                Character.getType(c) == Character.SURROGATE
                                        || Character.isISOControl(c) && c != '\n' && c != '\r');
    }
}
