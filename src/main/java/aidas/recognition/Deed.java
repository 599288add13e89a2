package aidas.recognition;

import aidas.access.Language;
import aidas.organisation.EmployeeId;
import aidas.organisation.StoreId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/** Who thanked when and where, and by which answer; written once. */
@Embeddable
class Deed {

    private static final Duration OPEN = Duration.ofMinutes(10);
    private static final String KUDOS = "kudos";
    private static final String PRAISE = "praise";

    private String kind;
    private String key;

    @Column(name = "giver_id")
    private Long giverId;

    @Column(name = "store_id")
    private long storeId;

    private LocalDate day;

    @Column(name = "given_at")
    private Instant givenAt;

    private String language;

    @Column(name = "response_id")
    private Long responseId;

    @Column(name = "praised_id")
    private Long praisedId;

    private boolean past;

    /** For JPA. */
    protected Deed() {}

    private Deed(String kind, String key, Colleague where, Language language, Instant at) {
        this.kind = kind;
        this.key = key;
        this.storeId = where.storeId().value();
        this.day = LocalDate.ofInstant(at, where.zone());
        this.givenAt = at;
        this.language = language.code();
    }

    /** Of a colleague. */
    static Deed by(Colleague giver, String key, Language language, Instant at) {
        var deed = new Deed(KUDOS, key, giver, language, at);
        deed.giverId = giver.id().value();
        return deed;
    }

    /** Of a customer, about that person. */
    static Deed praising(Colleague praised, long answer, Language language, Instant at) {
        var deed = new Deed(PRAISE, "answer-" + answer, praised, language, at);
        deed.responseId = answer;
        deed.praisedId = praised.id().value();
        return deed;
    }

    /**
     * @param answer null for none
     */
    Deed quoting(Long answer) {
        responseId = answer;
        return this;
    }

    /** It costs nothing and stands as it is, like those of an earlier programme (R9.3). */
    Deed passedOn() {
        past = true;
        return this;
    }

    Deed ofEarlierProgramme() {
        past = true;
        return this;
    }

    /** From then on it no longer changes (R1.3). */
    Instant settled() {
        return past ? givenAt : givenAt.plus(OPEN);
    }

    boolean praise() {
        return kind.equals(PRAISE);
    }

    boolean past() {
        return past;
    }

    /** Null for praise. */
    EmployeeId giver() {
        return giverId == null ? null : new EmployeeId(giverId);
    }

    boolean isBy(EmployeeId employee) {
        return Objects.equals(giver(), employee);
    }

    StoreId store() {
        return new StoreId(storeId);
    }

    LocalDate day() {
        return day;
    }

    YearMonth month() {
        return YearMonth.from(day);
    }

    Instant at() {
        return givenAt;
    }

    String language() {
        return language;
    }

    /** Null for none. */
    Long answer() {
        return responseId;
    }
}
