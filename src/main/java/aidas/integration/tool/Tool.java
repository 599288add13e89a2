package aidas.integration.tool;

import static aidas.feedback.Field.COMMENT;
import static aidas.feedback.Field.CUSTOMER;
import static aidas.feedback.Field.EMPLOYEES;
import static aidas.feedback.Field.LANGUAGE;
import static aidas.feedback.Field.OCCURRED_AT;
import static aidas.feedback.Field.REFERENCE;
import static aidas.feedback.Field.SCORE;
import static aidas.feedback.Field.STORE;

import aidas.feedback.Field;
import aidas.shared.Refused;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A survey tool whose payloads are understood. */
public enum Tool {
    /** Never says that an answer is finished: the comment follows the score. */
    DELIGHTED(
            Signature.DELIGHTED,
            new Delighted(),
            30,
            Map.of(
                    SCORE, "score",
                    COMMENT, "comment",
                    OCCURRED_AT, "created_at",
                    CUSTOMER, "person.id",
                    STORE, "person_properties.store",
                    EMPLOYEES, "person_properties.employee")),
    FORMBRICKS(
            Signature.STANDARD_WEBHOOKS,
            new Formbricks(),
            Tool.DAY,
            Map.of(
                    OCCURRED_AT, "createdAt",
                    LANGUAGE, "language",
                    STORE, "data.store",
                    EMPLOYEES, "data.employee")),
    TYPEFORM(
            Signature.TYPEFORM,
            new Typeform(),
            Tool.DAY,
            Map.of(
                    OCCURRED_AT, "submitted_at",
                    STORE, "hidden.store",
                    EMPLOYEES, "hidden.employee")),
    SURVEYMONKEY(
            Signature.SURVEYMONKEY,
            new SurveyMonkey(),
            Tool.DAY,
            Map.of(
                    OCCURRED_AT, "date_modified",
                    STORE, "custom_variables.store",
                    EMPLOYEES, "custom_variables.employee")),
    QUALTRICS(
            Signature.SECRET,
            new Qualtrics(),
            Tool.DAY,
            Map.of(
                    OCCURRED_AT, "RecordedDate",
                    LANGUAGE, "UserLanguage",
                    REFERENCE, "ExternalReference",
                    STORE, "store",
                    EMPLOYEES, "employee")),
    LIMESURVEY(
            Signature.SECRET,
            new LimeSurvey(),
            Tool.DAY,
            Map.of(OCCURRED_AT, "submitdate", LANGUAGE, "startlanguage")),
    MEDALLIA(
            Signature.SECRET,
            new Medallia(),
            Tool.DAY,
            Map.of(
                    SCORE, "star_rating",
                    OCCURRED_AT, "response_received_at",
                    EMPLOYEES, "employee_custom_id",
                    CUSTOMER, "customer_custom_id",
                    LANGUAGE, "language")),
    OWN(
            Signature.SECRET,
            new OwnSystem(),
            Tool.DAY,
            Map.of(
                    SCORE, "score",
                    COMMENT, "comment",
                    OCCURRED_AT, "occurredAt",
                    STORE, "store",
                    EMPLOYEES, "employee",
                    LANGUAGE, "language",
                    REFERENCE, "reference",
                    CUSTOMER, "customer"));

    /** In minutes. */
    private static final int DAY = 24 * 60;

    private final Signature signature;
    private final Adapter adapter;
    private final Duration patience;
    private final Map<Field, String> usual;

    Tool(Signature signature, Adapter adapter, int minutes, Map<Field, String> usual) {
        this.signature = signature;
        this.adapter = adapter;
        this.patience = Duration.ofMinutes(minutes);
        this.usual = usual;
    }

    /** Empty if there is none of that code. */
    public static Optional<Tool> ofCode(String code) {
        return Arrays.stream(values()).filter(tool -> tool.code().equals(code)).findFirst();
    }

    /** On the wire and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Signature signature() {
        return signature;
    }

    /** How long after its last change an answer counts as finished. */
    public Duration patience() {
        return patience;
    }

    /** Which of its names usually hold which field. */
    public Map<Field, String> usual() {
        return usual;
    }

    /**
     * @throws Refused naming the field that is not as this tool sends it
     */
    public Incoming read(JsonObject payload) {
        return adapter.read(payload);
    }

    List<JsonObject> parts(JsonObject document) {
        return adapter.parts(document);
    }

    int headerRows() {
        return adapter.headerRows();
    }
}
