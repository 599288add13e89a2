package aidas.feedback;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of one response as the intake takes them, from JSON, CSV or a spreadsheet. */
public enum Field {
    SOURCE("source", Kind.TEXT, 40, true),
    EXTERNAL_ID("externalId", Kind.TEXT, 120, true, "id", "responseid"),
    STORE("store", Kind.TEXT, 20, true, "storecode", "branch", "location"),
    TEAM("team", Kind.TEXT, 20, false, "teamcode"),
    CHANNEL("channel", Kind.TEXT, 12, false),
    OCCURRED_AT("occurredAt", Kind.TEXT, 40, true, "time", "timestamp", "date", "answeredat"),
    SURVEY("survey", Kind.TEXT, 40, false, "surveycode", "questionnaire"),
    VERSION("version", Kind.NUMBER, 9, false, "surveyversion"),
    /** Required where no survey is named; see {@link #missing}. */
    SCALE("scale", Kind.TEXT, 12, false, "metric"),
    SCORE("score", Kind.NUMBER, 12, true, "rating", "answer"),
    COMPANY_SCORE("companyScore", Kind.NUMBER, 12, false, "companyrating"),
    CHIPS("chips", Kind.LIST, 1200, false, "chip"),
    STANDARDS_MET("standardsMet", Kind.LIST, 1200, false, "met"),
    STANDARDS_MISSED("standardsMissed", Kind.LIST, 1200, false, "missed"),
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
    CUSTOMER("customer", Kind.TEXT, 120, false, "customerid"),
    REASON("reason", Kind.TEXT, 40, false, "reasonforvisit", "visitreason"),
    QUOTABLE("quotable", Kind.TRUTH, 5, false, "mayquote");

    /** What a field holds. */
    public enum Kind {
        /** One line, without control characters. */
        TEXT,
        /** Several lines. */
        PROSE,
        NUMBER,
        EMPLOYEES,
        /** Codes, {@value Field#SEPARATOR} between them where they stand in one text. */
        LIST,
        /** {@code true} or {@code false}. */
        TRUTH
    }

    /** Between the members of a list in one cell. */
    static final String SEPARATOR = ";";

    /** Without one of these nobody knows how to read a score. */
    static final Set<Field> READS_SCORE = Set.of(SCALE, SURVEY);

    private static final Map<String, Field> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(Field::wireName, field -> field));

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

    /** What a table without these columns lacks: a scale may be told by a survey. */
    public static List<Field> missing(Set<Field> present) {
        return Arrays.stream(values())
                .filter(
                        field ->
                                field == SCALE
                                        ? Collections.disjoint(READS_SCORE, present)
                                        : field.required && !present.contains(field))
                .toList();
    }

    /** The field of exactly this name in JSON. */
    static Optional<Field> ofWireName(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
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
