package aidas.recovery.problem;

import aidas.organisation.EmployeeId;
import aidas.organisation.StoreId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A cause that comes back again and again. It is open until somebody closes it, once. */
@Entity
@Table(name = "recovery_problem")
class Problem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String title;
    private String cause;
    private String chip;

    @Column(name = "owner_id")
    private long ownerId;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    private String closing;

    @ElementCollection
    @CollectionTable(
            name = "recovery_problem_store",
            joinColumns = @JoinColumn(name = "problem_id"))
    @Column(name = "store_id")
    private Set<Long> stores = new HashSet<>();

    @Version private long version;

    /** For JPA. */
    protected Problem() {}

    /**
     * @param places where it comes back; none are all
     */
    Problem(
            String title,
            Subject subject,
            Collection<StoreId> places,
            EmployeeId owner,
            String by,
            Instant at) {
        this.title = title;
        cause = subject.kind() == Subject.Kind.CAUSE ? subject.code() : null;
        chip = subject.kind() == Subject.Kind.CHIP ? subject.code() : null;
        places.forEach(place -> stores.add(place.value()));
        ownerId = owner.value();
        openedBy = by;
        openedAt = at;
    }

    /**
     * @param words why, 1 to 400 characters
     */
    void close(String words, String by, Instant at) {
        if (closedAt != null) {
            throw new IllegalStateException("problem " + id + " is closed already");
        }
        closing = words;
        closedBy = by;
        closedAt = at;
    }

    void handOver(EmployeeId owner) {
        ownerId = owner.value();
    }

    long id() {
        return id;
    }

    String title() {
        return title;
    }

    Subject subject() {
        return cause == null ? Subject.chip(chip) : Subject.cause(cause);
    }

    EmployeeId owner() {
        return new EmployeeId(ownerId);
    }

    /** None are all. */
    Set<StoreId> stores() {
        return stores.stream().map(StoreId::new).collect(Collectors.toSet());
    }

    Instant openedAt() {
        return openedAt;
    }

    boolean open() {
        return closedAt == null;
    }

    /** Why it was closed; empty while it is open. */
    String closing() {
        return closing == null ? "" : closing;
    }
}
