package aidas.leaderboard.season;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** An objection to a provisional result, for one unit. It is open until somebody else decides. */
@Entity
@Table(name = "season_appeal")
class Appeal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private long version;

    @Column(name = "season_id")
    private long seasonId;

    private String unit;
    private String reason;

    @Column(name = "appealed_at")
    private Instant appealedAt;

    @Column(name = "appealed_by")
    private String appealedBy;

    private Boolean upheld;
    private String decision;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    /** For JPA. */
    protected Appeal() {}

    Appeal(Season season, String unit, String reason, String by, Instant at) {
        this.seasonId = season.id();
        this.unit = unit;
        this.reason = reason;
        this.appealedBy = by;
        this.appealedAt = at;
    }

    /** By somebody else than the one who appealed (R4.2). */
    void decide(boolean holds, String text, String by, Instant at) {
        if (upheld != null || by.equals(appealedBy)) {
            throw new IllegalStateException(
                    "an open appeal is decided by another person than " + appealedBy);
        }
        upheld = holds;
        decision = text;
        decidedBy = by;
        decidedAt = at;
    }

    boolean isOpen() {
        return upheld == null;
    }

    boolean isOf(Season season) {
        return seasonId == season.id();
    }

    String unit() {
        return unit;
    }

    String appealedBy() {
        return appealedBy;
    }

    long id() {
        return id;
    }

    AppealView view() {
        return new AppealView(
                id,
                unit,
                reason,
                appealedAt,
                appealedBy,
                isOpen() ? null : new AppealView.Decision(upheld, decision, decidedAt, decidedBy));
    }
}
