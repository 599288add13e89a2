package aidas.recognition.value;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Something the company stands for. It is added, ordered and retired; its words stand apart. */
@Entity
@Table(name = "company_value")
class CompanyValue {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private int position;

    @Column(name = "retired_at")
    private Instant retiredAt;

    @Column(name = "retired_by")
    private String retiredBy;

    @Version private long version;

    /** For JPA. */
    protected CompanyValue() {}

    CompanyValue(ValueCode code, int position) {
        this.code = code.value();
        this.position = position;
    }

    void retire(String by, Instant at) {
        if (retired()) {
            throw new IllegalStateException("value " + code + " is retired already");
        }
        retiredAt = at;
        retiredBy = by;
    }

    void bringBack() {
        retiredAt = null;
        retiredBy = null;
    }

    /** Stands where the other stood, and the other where this one did. */
    void swap(CompanyValue other) {
        int mine = position;
        position = other.position;
        other.position = mine;
    }

    long id() {
        return id;
    }

    ValueCode code() {
        return new ValueCode(code);
    }

    boolean retired() {
        return retiredAt != null;
    }
}
