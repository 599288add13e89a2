package aidas.survey;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The moment of a customer's journey in which a survey asks. */
public enum Touchpoint {
    VISIT,
    CHECKOUT,
    DELIVERY,
    COLLECTION,
    SERVICE,
    SUPPORT,
    AFTER_SALES,
    /** No single moment: the relation as a whole. */
    RELATION;

    /** The name on the wire and in the database, such as {@code after-sales}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty if no touchpoint has this code. */
    public static Optional<Touchpoint> ofCode(String code) {
        return Arrays.stream(values()).filter(point -> point.code().equals(code)).findFirst();
    }
}
