package aidas.leaderboard.season;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Some months in which units are compared by published rules. It is announced, runs, is closed with
 * a provisional result, and frozen; the database refuses what comes after (R2.5).
 */
@Entity
class Season {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private long version;

    @Embedded private Announced announced;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_because")
    private String withdrawnBecause;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "appeals_until")
    private Instant appealsUntil;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    @Column(name = "frozen_by")
    private String frozenBy;

    /** For JPA. */
    protected Season() {}

    Season(Announcement announced, Wording words, Instant at, String by) {
        this.announced = new Announced(announced, words, at, by);
    }

    /** Also refuses what another transaction did meanwhile. */
    void withdraw(String reason, String by, Instant now) {
        if (!(state(now) instanceof SeasonState.Announced)) {
            throw new IllegalStateException("only before its first month, it is " + state(now));
        }
        withdrawnAt = now;
        withdrawnBy = by;
        withdrawnBecause = reason;
    }

    void close(String by, Instant now) {
        if (!(state(now) instanceof SeasonState.Running(LocalDate until, boolean over)) || !over) {
            throw new IllegalStateException("only after its last month, it is " + state(now));
        }
        closedAt = now;
        closedBy = by;
        appealsUntil = now.plus(Duration.ofDays(rules().appealDays()));
    }

    /**
     * @param openAppeals that nobody has decided yet
     */
    void freeze(long openAppeals, String by, Instant now) {
        if (!(state(now) instanceof SeasonState.Closed closed) || !closed.over()) {
            throw new IllegalStateException("only after the time for appeals, it is " + state(now));
        }
        if (openAppeals > 0) {
            throw new IllegalStateException(openAppeals + " appeals are open");
        }
        frozenAt = now;
        frozenBy = by;
    }

    SeasonState state(Instant now) {
        if (withdrawnAt != null) {
            return new SeasonState.Withdrawn(withdrawnAt, withdrawnBy, withdrawnBecause);
        }
        if (frozenAt != null) {
            return new SeasonState.Frozen(frozenAt, frozenBy);
        }
        if (closedAt != null) {
            return new SeasonState.Closed(closedAt, appealsUntil, !now.isBefore(appealsUntil));
        }
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var period = rules().months().period();
        return today.isBefore(period.from())
                ? new SeasonState.Announced(period.from())
                : new SeasonState.Running(period.until(), !today.isBefore(period.until()));
    }

    long id() {
        return id;
    }

    SeasonFacts facts() {
        return announced.facts();
    }

    SeasonRules rules() {
        return announced.rules();
    }
}
