package aidas.points;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** One version of a rule: a draft that may be rewritten until it is put in force (R2.2). */
@Entity
@Table(name = "points_rule")
class ScoringRule {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private int number;

    @Column(name = "fund_id")
    private long fundId;

    private String source;
    private int points;
    private Integer most;
    private String span;
    private Integer pause;
    private Integer same;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "until_day")
    private LocalDate untilDay;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "written_by")
    private String writtenBy;

    @Version private long version;

    /** For JPA. */
    protected ScoringRule() {}

    ScoringRule(RuleCode code, int number, long fund, Terms terms, String by, Instant at) {
        this.code = code.value();
        this.number = number;
        this.fundId = fund;
        write(terms, by, at);
    }

    /** Only while it is a draft. */
    void rewrite(Terms terms, String by, Instant at) {
        if (!draft()) {
            throw new IllegalStateException("only a draft is rewritten, this began on " + fromDay);
        }
        write(terms, by, at);
    }

    private void write(Terms terms, String by, Instant at) {
        source = terms.source().code();
        points = terms.points();
        most = terms.most();
        span = terms.span() == null ? null : terms.span().code();
        pause = terms.pause();
        same = terms.same();
        writtenBy = by;
        writtenAt = at;
    }

    void enforce(LocalDate from) {
        if (!draft()) {
            throw new IllegalStateException(
                    "only a draft is put in force, this is since " + fromDay);
        }
        fromDay = from;
    }

    /** Does it pay on that day or on a later one? */
    boolean reaches(LocalDate day) {
        return !draft() && (open() || untilDay.isAfter(day)) && !never();
    }

    /** Pays nothing from that day on; never before its own first one. */
    void end(LocalDate day) {
        if (!reaches(day)) {
            throw new IllegalStateException(
                    "only what pays from %s on is ended, got %s".formatted(day, untilDay));
        }
        untilDay = day.isBefore(fromDay) ? fromDay : day;
    }

    /** Did it end before it began? */
    boolean never() {
        return fromDay != null && fromDay.equals(untilDay);
    }

    /** Is that one of its days? */
    boolean pays(LocalDate day) {
        return state(day) == RuleState.IN_FORCE;
    }

    boolean draft() {
        return fromDay == null;
    }

    /** Has it no last day? */
    boolean open() {
        return untilDay == null;
    }

    RuleState state(LocalDate today) {
        if (draft()) {
            return RuleState.DRAFT;
        }
        if (never() || untilDay != null && !today.isBefore(untilDay)) {
            return RuleState.ENDED;
        }
        return today.isBefore(fromDay) ? RuleState.COMING : RuleState.IN_FORCE;
    }

    RuleView view(LocalDate today) {
        return new RuleView(code(), number, terms(), fromDay, untilDay, state(today));
    }

    long id() {
        return id;
    }

    RuleCode code() {
        return new RuleCode(code);
    }

    int number() {
        return number;
    }

    /** The key of the fund that pays. */
    long fund() {
        return fundId;
    }

    LocalDate from() {
        return fromDay;
    }

    /** The day after the last one; null while it has none. */
    LocalDate until() {
        return untilDay;
    }

    Terms terms() {
        return new Terms(
                Source.ofCode(source).orElseThrow(),
                points,
                most,
                Span.ofCode(span).orElse(null),
                pause,
                same);
    }
}
