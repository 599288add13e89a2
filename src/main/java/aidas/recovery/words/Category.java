package aidas.recovery.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why words need a look the same day; the gravest first. */
public enum Category {
    HEALTH(true),
    SAFETY(false),
    DISCRIMINATION(true),
    LEGAL(true),
    DATA(true),
    THEFT(false);

    private final boolean hr;

    Category(boolean hr) {
        this.hr = hr;
    }

    /** Is HR told too, and not the store's lead alone? */
    public boolean hr() {
        return hr;
    }

    /** As the database, the API and the texts' keys have it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty if there is none of this code. */
    public static Optional<Category> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** Their codes, in their order. */
    static List<String> codes() {
        return Arrays.stream(values()).map(Category::code).toList();
    }
}
