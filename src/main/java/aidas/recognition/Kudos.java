package aidas.recognition;

import aidas.organisation.EmployeeId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One deed and the thanks for it. It is given, may be changed for ten minutes, and then stands as
 * it is; the giver can take it back and HR can hide it.
 */
@Entity
class Kudos {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Embedded private Deed deed;

    @Column(name = "wording_id")
    private Long wordingId;

    private String message;
    private String reach;

    @Column(name = "edited_at")
    private Instant editedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "hidden_at")
    private Instant hiddenAt;

    @Column(name = "hidden_by")
    private String hiddenBy;

    @Column(name = "hidden_because")
    private String hiddenBecause;

    @ElementCollection
    @CollectionTable(name = "kudos_receiver", joinColumns = @JoinColumn(name = "kudos_id"))
    private Set<Receiver> receivers = new HashSet<>();

    @Version private long version;

    /** For JPA. */
    protected Kudos() {}

    /** A thank-you of a colleague. */
    Kudos(Deed deed, Collection<Receiver> receivers, long wording, String message, Reach reach) {
        this.deed = deed;
        this.receivers.addAll(receivers);
        this.wordingId = wording;
        this.message = message;
        this.reach = reach.code();
    }

    /** A customer's praise. */
    Kudos(Deed deed, Receiver praised, Reach reach) {
        this.deed = deed;
        this.receivers.add(praised);
        this.reach = reach.code();
    }

    void edit(long wording, String words, Reach range, Instant at) {
        if (!(state() instanceof KudosState.Standing it) || !at.isBefore(it.settled())) {
            throw new IllegalStateException("only for ten minutes, it is " + state());
        }
        wordingId = wording;
        message = words;
        reach = range.code();
        editedAt = at;
    }

    void withdraw(Instant at) {
        if (!(state() instanceof KudosState.Standing)) {
            throw new IllegalStateException("only while it stands, it is " + state());
        }
        withdrawnAt = at;
    }

    void hide(String because, String by, Instant at) {
        if (!(state() instanceof KudosState.Standing)) {
            throw new IllegalStateException("only while it stands, it is " + state());
        }
        hiddenAt = at;
        hiddenBy = by;
        hiddenBecause = because;
    }

    KudosState state() {
        if (withdrawnAt != null) {
            return new KudosState.Withdrawn(withdrawnAt);
        }
        return hiddenAt == null
                ? new KudosState.Standing(deed.settled())
                : new KudosState.Hidden(hiddenAt, hiddenBecause);
    }

    long id() {
        return id;
    }

    Deed deed() {
        return deed;
    }

    /** Null for praise. */
    Long wording() {
        return wordingId;
    }

    /** Null for praise. */
    String message() {
        return message;
    }

    Reach reach() {
        return Reach.ofCode(reach).orElseThrow();
    }

    boolean edited() {
        return editedAt != null;
    }

    List<EmployeeId> receivers() {
        return receivers.stream().map(Receiver::employee).toList();
    }

    /** Who gave or got it. */
    List<EmployeeId> concerned() {
        return Stream.concat(Stream.ofNullable(deed.giver()), receivers().stream()).toList();
    }

    boolean isFor(EmployeeId employee) {
        return receivers().contains(employee);
    }
}
