package aidas.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Light or dark, or as the device says. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for anything else. */
    public static Optional<Theme> ofCode(String code) {
        return Arrays.stream(values()).filter(theme -> theme.code().equals(code)).findFirst();
    }
}
