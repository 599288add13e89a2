package aidas.idea;

import aidas.organisation.EmployeeId;
import aidas.organisation.StoreId;
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
 * An improvement that somebody proposes. It is a draft until it is sent; then it goes from stage to
 * stage, and who sent it without a name may claim it with a code.
 */
@Entity
class Idea {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String key;

    @Column(name = "author_id")
    private Long authorId;

    @Embedded private IdeaWords words;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "store_id")
    private Long storeId;

    @Column(name = "claim_hash")
    private String claimHash;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    private String stage = Stage.SUBMITTED.code();

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "duplicate_of")
    private Long duplicateOf;

    @Version private long version;

    /** For JPA. */
    protected Idea() {}

    /** A draft. */
    Idea(EmployeeId author, String key, IdeaWords words, Instant at) {
        this.authorId = author.value();
        this.key = key;
        write(words, at);
    }

    /**
     * One that comes without a name: it shares neither key nor time with its draft (R2.1).
     *
     * @param day the beginning of the day on which it is sent
     * @param hash SHA-256 of the code that claims it
     */
    Idea(IdeaWords words, Instant day, LocalDate due, String hash) {
        this.words = words;
        this.writtenAt = day;
        this.sentAt = day;
        this.dueOn = due;
        this.claimHash = hash;
    }

    /** Writes the draft anew. */
    final void write(IdeaWords said, Instant at) {
        expect(draft(), "a draft");
        words = said;
        writtenAt = at;
    }

    /**
     * @param where the author works; null for nowhere
     */
    void send(StoreId where, LocalDate due, Instant at) {
        expect(draft(), "a draft");
        storeId = where == null ? null : (Long) where.value();
        dueOn = due;
        sentAt = at;
    }

    /** The author says so (R2.3). */
    void claim(EmployeeId author, Instant at) {
        expect(anonymous(), "one without a name");
        authorId = author.value();
        claimedAt = at;
        claimHash = null;
    }

    /** By a decision of who reviews it, which is an answer (R3.2). */
    void move(Stage to, Instant at) {
        expect(!draft() && stage().next().contains(to), "one that can go to " + to.code());
        stage = to.code();
        answer(at);
    }

    /** Notes that who reviews it has said something. */
    void answer(Instant at) {
        expect(!draft(), "sent");
        if (answeredAt == null) {
            answeredAt = at;
        }
    }

    /** It says what the other one says. */
    void merge(Idea into, Instant at) {
        expect(!draft() && stage().open(), "open");
        into.expect(!into.draft() && into.stage().open(), "open");
        stage = Stage.DUPLICATE.code();
        duplicateOf = into.id;
        answer(at);
    }

    /** It stands again where it stood before it was merged. */
    void part(Stage before) {
        expect(stage() == Stage.DUPLICATE && before.open(), "a duplicate");
        stage = before.code();
        duplicateOf = null;
    }

    private void expect(boolean so, String what) {
        if (!so) {
            throw new IllegalStateException(
                    "idea " + id + " must be " + what + ", it is " + stage());
        }
    }

    boolean draft() {
        return sentAt == null;
    }

    boolean anonymous() {
        return authorId == null;
    }

    boolean isBy(EmployeeId person) {
        return person != null && authorId != null && authorId == person.value();
    }

    Stage stage() {
        return Stage.ofCode(stage).orElseThrow();
    }

    long id() {
        return id;
    }

    /** Null for one without a name. */
    EmployeeId author() {
        return authorId == null ? null : new EmployeeId(authorId);
    }

    /** By which a repetition of the draft is known. */
    String key() {
        return key;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    IdeaWords words() {
        return words;
    }

    /** Null while nobody who reviews it said anything. */
    Instant answeredAt() {
        return answeredAt;
    }

    /** Null but for a duplicate. */
    Long duplicateOf() {
        return duplicateOf;
    }
}
