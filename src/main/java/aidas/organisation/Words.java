package aidas.organisation;

/** What a text of the organisation must hold to. */
final class Words {

    private Words() {}

    /** Refuses a text that is blank or longer than {@code most} characters. */
    static String need(String text, int most, String what) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank");
        }
        return limit(text, most, what);
    }

    /** Refuses a text that is longer than {@code most} characters. */
    static String limit(String text, int most, String what) {
        if (text.length() > most) {
            throw new IllegalArgumentException(
                    "%s has at most %d characters, got %d".formatted(what, most, text.length()));
        }
        return text;
    }
}
