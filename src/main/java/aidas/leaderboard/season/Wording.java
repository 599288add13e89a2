package aidas.leaderboard.season;

import java.io.Serializable;
import java.util.Locale;
import java.util.function.Function;

/** The same words in the portal's three languages. */
public record Wording(String en, String bg, String lt) implements Serializable {

    static Wording of(Function<Locale, String> said) {
        return new Wording(
                said.apply(Locale.ENGLISH),
                said.apply(Locale.of("bg")),
                said.apply(Locale.of("lt")));
    }

    /** English for any other language. */
    public String in(Locale reader) {
        return switch (reader.getLanguage()) {
            case "bg" -> bg;
            case "lt" -> lt;
            default -> en;
        };
    }
}
