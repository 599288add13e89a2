package aidas.feedback;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields of one response as the intake takes them, from JSON, CSV or a spreadsheet. */
public enum Field {
    SOURCE("source", Kind.TEXT, 40, true),
    EXTERNAL_ID("externalId", Kind.TEXT, 120, true, "id", "responseid"),
    STORE("store", Kind.TEXT, 20, true, "storecode", "branch", "location"),
    TEAM("team", Kind.TEXT, 20, false, "teamcode"),
    CHANNEL("channel", Kind.TEXT, 12, false),
    OCCURRED_AT("occurredAt", Kind.TEXT, 40, true, "time", "timestamp", "date", "answeredat"),
    SCALE("scale", Kind.TEXT, 12, true, "metric"),
    SCORE("score", Kind.NUMBER, 12, true, "rating", "answer"),
    COMMENT("comment", Kind.PROSE, 4000, false, "comments", "verbatim"),
    LANGUAGE("language", Kind.TEXT, 2, false, "lang"),
    PLACE("place", Kind.TEXT, 60, false),
    EMPLOYEES(
            "employees",
            Kind.EMPLOYEES,
            1200,
            false,
            "employee",
            "employeenumber",
            "employeenumbers"),
    TRANSACTION_VALUE("transactionValue", Kind.NUMBER, 20, false, "value", "total", "amount"),
    REFERENCE("reference", Kind.TEXT, 120, false, "invoice", "ref"),
    CUSTOMER("customer", Kind.TEXT, 120, false, "customerid");

    /** What a field holds. */
    public enum Kind {
        /** One line, without control characters. */
        TEXT,
        /** Several lines. */
        PROSE,
        NUMBER,
        EMPLOYEES
    }

    private final String wireName;
    private final Kind kind;
    private final int length;
    private final boolean required;
    private final List<String> aliases;

    Field(String wireName, Kind kind, int length, boolean required, String... aliases) {
        this.wireName = wireName;
        this.kind = kind;
        this.length = length;
        this.required = required;
        this.aliases = List.of(aliases);
    }

    /** The name in JSON and, in any spelling, as a column's header. */
    public String wireName() {
        return wireName;
    }

    public Kind kind() {
        return kind;
    }

    /** The most characters it may have. */
    public int length() {
        return length;
    }

    public boolean required() {
        return required;
    }

    /** The field of exactly this name in JSON. */
    static Optional<Field> ofWireName(String name) {
        return Arrays.stream(values()).filter(field -> field.wireName.equals(name)).findFirst();
    }

    /**
     * The field a column's header means: case, blanks, {@code _} and {@code -} do not matter
     * (R6.2).
     */
    public static Optional<Field> ofHeader(String header) {
        String name = header.strip().toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
        return Arrays.stream(values())
                .filter(
                        field ->
                                field.wireName.toLowerCase(Locale.ROOT).equals(name)
                                        || field.aliases.contains(name))
                .findFirst();
    }
}
