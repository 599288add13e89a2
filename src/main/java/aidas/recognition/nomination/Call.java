package aidas.recognition.nomination;

import aidas.recognition.value.Tongues;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A call for nominations. It is announced, opens and is over by its days; HR may end it sooner. */
@Entity
@Table(name = "nomination_call")
class Call {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_bg")
    private String nameBg;

    @Column(name = "name_lt")
    private String nameLt;

    @Column(name = "criteria_en")
    private String criteriaEn;

    @Column(name = "criteria_bg")
    private String criteriaBg;

    @Column(name = "criteria_lt")
    private String criteriaLt;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "until_day")
    private LocalDate untilDay;

    private int most;
    private Integer[] points;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Version private long version;

    /** For JPA. */
    protected Call() {}

    Call(CallCode code, CallTerms terms, String by, Instant at) {
        this.code = code.value();
        openedBy = by;
        openedAt = at;
        announce(terms);
    }

    /** Announces it anew; the database refuses once it has begun (R1.2). */
    void announce(CallTerms terms) {
        nameEn = terms.name().en();
        nameBg = terms.name().bg();
        nameLt = terms.name().lt();
        criteriaEn = terms.criteria().en();
        criteriaBg = terms.criteria().bg();
        criteriaLt = terms.criteria().lt();
        fromDay = terms.from();
        untilDay = terms.until();
        most = terms.most();
        points = terms.points().toArray(Integer[]::new);
    }

    void close(String by, Instant at) {
        if (closedAt != null) {
            throw new IllegalStateException("call " + code + " is closed already");
        }
        closedBy = by;
        closedAt = at;
    }

    /**
     * @param day where the nominator works
     */
    CallState state(LocalDate day) {
        if (closedAt != null) {
            return new CallState.Closed(closedAt);
        }
        if (day.isAfter(untilDay)) {
            return new CallState.Over(untilDay);
        }
        return day.isBefore(fromDay)
                ? new CallState.Announced(fromDay)
                : new CallState.Open(untilDay);
    }

    CallView view(LocalDate day) {
        return new CallView(code(), terms(), state(day));
    }

    CallTerms terms() {
        return new CallTerms(
                new Tongues(nameEn, nameBg, nameLt),
                new Tongues(criteriaEn, criteriaBg, criteriaLt),
                fromDay,
                untilDay,
                most,
                List.of(points));
    }

    long id() {
        return id;
    }

    CallCode code() {
        return new CallCode(code);
    }

    int most() {
        return most;
    }

    LocalDate from() {
        return fromDay;
    }
}
