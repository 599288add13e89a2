package aidas.recognition.badge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** Something to be earned. It is added and retired; its words and its rule stand apart. */
@Entity
class Badge {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;

    @Column(name = "retired_at")
    private Instant retiredAt;

    @Column(name = "retired_by")
    private String retiredBy;

    @Version private long version;

    /** For JPA. */
    protected Badge() {}

    Badge(BadgeCode code) {
        this.code = code.value();
    }

    void retire(String by, Instant at) {
        if (retired()) {
            throw new IllegalStateException("badge " + code + " is retired already");
        }
        retiredAt = at;
        retiredBy = by;
    }

    long id() {
        return id;
    }

    BadgeCode code() {
        return new BadgeCode(code);
    }

    /** From that day on nothing counts; null while it is in use. */
    LocalDate retiredOn() {
        return retiredAt == null ? null : Awarding.today(retiredAt);
    }

    boolean retired() {
        return retiredAt != null;
    }
}
