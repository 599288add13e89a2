package aidas.survey;

import java.util.regex.Pattern;

/** How surveys, chips and standards are named in code: {@code served-soon}, 1 to 40 characters. */
public final class Slug {

    /** For refusals. */
    public static final String EXPECTED =
            "1 to 40 small Latin letters, digits and hyphens, the first no hyphen";

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private Slug() {}

    public static boolean is(String text) {
        return text != null && FORM.matcher(text).matches();
    }

    static String need(String text, String what) {
        if (!is(text)) {
            throw new IllegalArgumentException(
                    "%s has %s, got '%s'".formatted(what, EXPECTED, text));
        }
        return text;
    }
}
