package aidas.idea;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A word by which ideas are found together, such as {@code queue} or {@code click-and-collect}. */
public record Tag(String value) implements Serializable {

    private static final int LONGEST = 30;
    private static final Pattern SHAPE =
            Pattern.compile(
                    "[\\p{L}\\p{Nd}]+(-[\\p{L}\\p{Nd}]+)*", Pattern.UNICODE_CHARACTER_CLASS);

    public Tag {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("a tag has letters, digits and single hyphens");
        }
    }

    /**
     * As people write it: with a sign before it, in capitals, of several words.
     *
     * @return empty if there is no word in it, or it is longer than 30 characters
     */
    public static Optional<Tag> of(String typed) {
        var plain =
                typed.strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceFirst("^#", "")
                        .strip()
                        .replaceAll("[\\s_-]+", "-");
        return plain.length() <= LONGEST && SHAPE.matcher(plain).matches()
                ? Optional.of(new Tag(plain))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
