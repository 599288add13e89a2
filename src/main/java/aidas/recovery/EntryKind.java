package aidas.recovery;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What was said or done about a case, besides its steps. */
public enum EntryKind {
    OPENED(false),
    /** Words to the customer. */
    LETTER(true),
    /** Words of the customer on their page. */
    WRITTEN(true),
    /** A call with the customer, in the words of who made it. */
    CALL(false),
    /** Among colleagues. */
    NOTE(false),
    CAUSE(false),
    GIVEN(false),
    PAUSED(false),
    RESUMED(false),
    /** More goodwill than the limit was asked for. */
    ASKED(false),
    APPROVED(false),
    /** The customer says that it is solved, or is not. */
    YES(true),
    NO(true),
    SCORED(false),
    CLOSED(false),
    /** It was brought to somebody because it is late. */
    LATE(false);

    private final boolean customers;

    EntryKind(boolean customers) {
        this.customers = customers;
    }

    /** Does the customer's page show it? */
    public boolean customers() {
        return customers;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<EntryKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
