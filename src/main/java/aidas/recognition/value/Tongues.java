package aidas.recognition.value;

import aidas.shared.Characters;
import aidas.shared.Refused.Violation;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The same words in the portal's three languages. */
public record Tongues(String en, String bg, String lt) implements Serializable {

    /** English for any other language. */
    public String in(Locale reader) {
        return switch (reader.getLanguage()) {
            case "bg" -> bg;
            case "lt" -> lt;
            default -> en;
        };
    }

    /**
     * Violations of each language that is empty, too long or illegible, such as {@code name.bg}.
     */
    public Stream<Violation> faults(String field, int longest) {
        return Stream.of(List.of("en", en), List.of("bg", bg), List.of("lt", lt))
                .filter(each -> !fits(each.get(1), longest))
                .map(
                        each ->
                                new Violation(
                                        field + "." + each.getFirst(),
                                        "1 to " + longest + " characters"));
    }

    private static boolean fits(String text, int longest) {
        return !text.isBlank() && text.length() <= longest && Characters.areLegible(text);
    }

    /** The same without blanks around; nothing becomes an empty text. */
    public static Tongues of(String en, String bg, String lt) {
        return new Tongues(stripped(en), stripped(bg), stripped(lt));
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }
}
