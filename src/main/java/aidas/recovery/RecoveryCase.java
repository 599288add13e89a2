package aidas.recovery;

import aidas.organisation.EmployeeId;
import aidas.organisation.StoreId;
import aidas.shared.Conflict;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * One unhappy customer; the database opens cases. Somebody listens, apologises, resolves and
 * follows up, in this order, each with evidence; then the customer says whether it is solved. "No"
 * asks for another solution; "yes", and nothing else, makes it recovered.
 */
@Entity
@Table(name = "recovery_case")
class RecoveryCase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "store_id")
    private long storeId;

    private String cause;

    @Column(name = "opened_at")
    private Instant openedAt;

    private Stopwatch clock;

    @Column(name = "owner_id")
    private Long ownerId;

    private FirstWord word;

    private Verdict verdict;

    @ElementCollection
    @CollectionTable(name = "recovery_step", joinColumns = @JoinColumn(name = "case_id"))
    private Set<StepDone> steps = new HashSet<>();

    /** Taken now: the store writes them, as a collection that is added to is written anew. */
    @Transient private final Set<StepDone> taken = new HashSet<>();

    @Version private long version;

    protected RecoveryCase() {}

    RecoveryCase(Instant openedAt, Instant due) {
        this.openedAt = openedAt;
        this.clock = Stopwatch.running(due);
        this.word = FirstWord.promised(due);
        this.verdict = Verdict.NONE;
    }

    Course course() {
        return new Course(openedAt, steps(), verdict);
    }

    CaseState state() {
        return course().state();
    }

    /** Takes the next step (R2.1, R2.2); a conflict names what is missing or done already. */
    void take(Evidence evidence, Doer by, Instant at) {
        course().expect(evidence.step());
        taken.add(StepDone.of(evidence, verdict.reopened(), by, at));
    }

    /**
     * Only the first word of a person to the customer counts (R4.4).
     *
     * @return was it the first one?
     */
    boolean answered(Instant at) {
        boolean first = word.awaited();
        word = word.at(at);
        return first;
    }

    /** The customer says that it is solved (R3.1); a conflict if nobody offered a solution. */
    void confirm(Instant at) {
        course().expectSolution();
        end(Outcome.RECOVERED, at);
    }

    /** The customer says that it is not: a solution is due again, by another day (R3.2). */
    void deny(Instant due) {
        course().expectSolution();
        verdict = verdict.again();
        clock = Stopwatch.running(due);
    }

    void score(int score, Instant at) {
        verdict = verdict.scored(score, at);
    }

    /**
     * @param spoken when the customer said something last; null for never
     * @throws Conflict unless the customer was asked, and said nothing for so long (R3.3)
     */
    void giveUp(Instant spoken, Duration silence, Instant at) {
        course().expectSilence(spoken, silence, at);
        end(Outcome.UNCONFIRMED, at);
    }

    void dismiss(Instant at) {
        expectOpen();
        end(Outcome.DISMISSED, at);
    }

    private void end(Outcome how, Instant at) {
        verdict = verdict.ended(how, at);
        clock = Stopwatch.running(clock.due());
    }

    void give(EmployeeId owner) {
        expectOpen();
        ownerId = owner.value();
    }

    void name(String code) {
        expectOpen();
        cause = code;
    }

    /** Stops its clock, which has so much left (R4.2). */
    void pause(Pause why, Duration left, Instant at) {
        expectOpen();
        clock = clock.stop(why, left, at);
    }

    void resume(Instant due) {
        clock = clock.go(due);
    }

    /** By when a first word is in time (R4.5). */
    void defer(Instant by) {
        word = word.until(by);
    }

    /** Refused with a conflict if it is closed. */
    void expectOpen() {
        if (verdict.closed()) {
            throw new Conflict("the case is closed: " + verdict.outcome());
        }
    }

    long id() {
        return id;
    }

    StoreId store() {
        return new StoreId(storeId);
    }

    String cause() {
        return cause;
    }

    Stopwatch clock() {
        return clock;
    }

    FirstWord word() {
        return word;
    }

    Verdict verdict() {
        return verdict;
    }

    EmployeeId owner() {
        return ownerId == null ? null : new EmployeeId(ownerId);
    }

    Set<StepDone> steps() {
        var all = new HashSet<>(steps);
        all.addAll(taken);
        return all;
    }

    Set<StepDone> taken() {
        return taken;
    }
}
