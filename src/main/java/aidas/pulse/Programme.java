package aidas.pulse;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * Questions that are asked again and again. Drafted, started, ended; what it asks is settled once
 * its first wave has opened (R1.3), which the database sees to as well.
 */
@Entity
@Table(name = "pulse_programme")
class Programme {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private long version;

    @Embedded private Planned planned;

    @Column(name = "copied_from")
    private String copiedFrom;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    /** For JPA. */
    protected Programme() {}

    Programme(Plan plan, String copiedFrom, String by, Instant at) {
        this.planned = new Planned(plan);
        this.copiedFrom = copiedFrom;
        this.createdBy = by;
        this.createdAt = at;
    }

    long id() {
        return id;
    }

    /** Counts the changes; tells whether somebody else changed it meanwhile. */
    long version() {
        return version;
    }

    ProgrammeCode code() {
        return new ProgrammeCode(plan().code());
    }

    Plan plan() {
        return planned.plan();
    }

    /** Null if it was written anew. */
    String copiedFrom() {
        return copiedFrom;
    }

    ProgrammeState state() {
        if (endedAt != null) {
            return new ProgrammeState.Ended(endedAt, endedBy);
        }
        return startedAt == null
                ? new ProgrammeState.Draft()
                : new ProgrammeState.Running(startedAt, startedBy);
    }

    boolean isRunning() {
        return state() instanceof ProgrammeState.Running;
    }

    /** Only of a draft without a wave. */
    void write(Plan plan) {
        if (!(state() instanceof ProgrammeState.Draft)) {
            throw new IllegalStateException("only a draft is rewritten, it is " + state());
        }
        planned.write(plan);
    }

    void start(String by, Instant at) {
        if (!(state() instanceof ProgrammeState.Draft)) {
            throw new IllegalStateException("only a draft is started, it is " + state());
        }
        startedBy = by;
        startedAt = at;
    }

    void end(String by, Instant at) {
        if (!isRunning()) {
            throw new IllegalStateException("only a running programme ends, it is " + state());
        }
        endedBy = by;
        endedAt = at;
    }
}
