package aidas.recovery.problem;

import aidas.organisation.EmployeeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** Something that is done about a problem: due on a day, done once, with a note. */
@Entity
@Table(name = "recovery_action")
class Remedy {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "problem_id")
    private long problemId;

    private String what;

    @Column(name = "owner_id")
    private long ownerId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "done_by")
    private String doneBy;

    private String note;

    @Version private long version;

    /** For JPA. */
    protected Remedy() {}

    Remedy(long problem, String what, EmployeeId owner, LocalDate due, String by, Instant at) {
        this.problemId = problem;
        this.what = what;
        this.ownerId = owner.value();
        this.dueOn = due;
        this.addedBy = by;
        this.addedAt = at;
    }

    /**
     * @param day on which it was done, not to come
     */
    void done(LocalDate day, String words, String by, Instant at) {
        if (doneOn != null) {
            throw new IllegalStateException("action " + id + " was done on " + doneOn);
        }
        doneOn = day;
        note = words;
        doneBy = by;
        doneAt = at;
    }

    /** Its owner knows now that it is late. */
    void told(Instant at) {
        toldAt = at;
    }

    boolean late(LocalDate today) {
        return doneOn == null && dueOn.isBefore(today);
    }

    boolean untold() {
        return toldAt == null;
    }

    long id() {
        return id;
    }

    long problem() {
        return problemId;
    }

    String what() {
        return what;
    }

    EmployeeId owner() {
        return new EmployeeId(ownerId);
    }

    LocalDate due() {
        return dueOn;
    }

    /** Null while it is not done. */
    LocalDate doneOn() {
        return doneOn;
    }

    /** Empty while it is not done. */
    String note() {
        return note == null ? "" : note;
    }
}
