package aidas.recognition.nomination;

import aidas.organisation.EmployeeId;
import aidas.organisation.StoreId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A colleague nominates a colleague for a call. It is a draft until it is sent; then two people
 * decide one after the other, and until the first did, the nominator can take it back.
 */
@Entity
class Nomination {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "call_id")
    private long callId;

    @Column(name = "nominator_id")
    private long nominatorId;

    @Column(name = "nominee_id")
    private long nomineeId;

    private String key;
    @Embedded private Words words;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    private LocalDate day;

    @Column(name = "store_id")
    private Long storeId;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @AttributeOverride(name = "at", column = @Column(name = "first_at"))
    @AttributeOverride(name = "login", column = @Column(name = "first_by"))
    @AttributeOverride(name = "employeeId", column = @Column(name = "first_employee_id"))
    @Embedded
    private Step first;

    @AttributeOverride(name = "at", column = @Column(name = "second_at"))
    @AttributeOverride(name = "login", column = @Column(name = "second_by"))
    @AttributeOverride(name = "employeeId", column = @Column(name = "second_employee_id"))
    @Embedded
    private Step second;

    @Embedded private Outcome outcome;

    @Version private long version;

    /** For JPA. */
    protected Nomination() {}

    Nomination(Call call, EmployeeId nominator, String key) {
        this.callId = call.id();
        this.nominatorId = nominator.value();
        this.key = key;
    }

    /** Writes the draft, or writes it anew. */
    void write(EmployeeId nominee, Words said, Instant at) {
        expect(state() instanceof NominationState.Draft, "a draft");
        nomineeId = nominee.value();
        words = said;
        writtenAt = at;
    }

    /**
     * @param on where the nominator works
     * @param where the nominee works that day
     */
    void send(LocalDate on, StoreId where, Instant at) {
        expect(state() instanceof NominationState.Draft, "a draft");
        day = on;
        storeId = where.value();
        sentAt = at;
    }

    void withdraw(Instant at) {
        expect(state() instanceof NominationState.FirstStep, "undecided");
        withdrawnAt = at;
    }

    /** The step that waits is decided, and goes on to the next one. */
    void passFirst(Decider by, Instant at) {
        expect(state() instanceof NominationState.FirstStep, "at the first step");
        first = new Step(by, at);
    }

    /** The step that waits is decided, and it is the last one. */
    void end(Decider by, Outcome how, Instant at) {
        expect(state().step() > 0, "one that waits");
        expect(how.declines() || state().step() == 2, "at the second step");
        if (state().step() == 1) {
            first = new Step(by, at);
        } else {
            second = new Step(by, at);
        }
        outcome = how;
    }

    private void expect(boolean so, String what) {
        if (!so) {
            throw new IllegalStateException(
                    "nomination " + id + " must be " + what + ", it is " + state());
        }
    }

    NominationState state() {
        if (sentAt == null) {
            return new NominationState.Draft();
        }
        if (withdrawnAt != null) {
            return new NominationState.Withdrawn(withdrawnAt);
        }
        if (outcome != null) {
            return outcome.state((second == null ? first : second).at());
        }
        return first == null
                ? new NominationState.FirstStep(sentAt)
                : new NominationState.SecondStep(first.at());
    }

    boolean isBy(EmployeeId person) {
        return person != null && nominatorId == person.value();
    }

    boolean isFor(EmployeeId person) {
        return person != null && nomineeId == person.value();
    }

    long id() {
        return id;
    }

    long call() {
        return callId;
    }

    EmployeeId nominator() {
        return new EmployeeId(nominatorId);
    }

    EmployeeId nominee() {
        return new EmployeeId(nomineeId);
    }

    Words words() {
        return words;
    }

    /** Of sending; of writing while it is a draft. */
    Instant at() {
        return sentAt == null ? writtenAt : sentAt;
    }

    /** Null for a draft. */
    LocalDate day() {
        return day;
    }

    /** Where the nominee was on that day; null for a draft. */
    StoreId store() {
        return storeId == null ? null : new StoreId(storeId);
    }

    /** Who decided the first step; null before. */
    Decider firstBy() {
        return first == null ? null : first.by();
    }
}
