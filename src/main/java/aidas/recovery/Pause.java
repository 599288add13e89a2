package aidas.recovery;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a case's clock is stopped; the customer reads it. */
public enum Pause {
    /** For the customer's word; it goes on when that comes. */
    CUSTOMER,
    /** For a part or a piece of goods. */
    PART,
    /** For the maker or a supplier. */
    SUPPLIER,
    /** For an expert's opinion. */
    EXPERT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Pause> ofCode(String code) {
        return Arrays.stream(values()).filter(pause -> pause.code().equals(code)).findFirst();
    }
}
