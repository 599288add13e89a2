package aidas.reward;

import aidas.shared.Unprocessable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** Something to ask for: its place in the list and its stock; its terms stand apart. */
@Entity
class Reward {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;

    private int position;

    private Integer stock;

    @Column(name = "warn_at")
    private Integer warnAt;

    /** The database counts what stands, in the statement that writes it (R2.5). */
    @Column(insertable = false, updatable = false)
    private int taken;

    @Column(name = "retired_at")
    private Instant retiredAt;

    @Column(name = "retired_by")
    private String retiredBy;

    @Version private long version;

    /** For JPA. */
    protected Reward() {}

    Reward(RewardCode code, int position) {
        this.code = code.value();
        this.position = position;
    }

    /**
     * @param all null for no limit
     * @throws Unprocessable if more than that stand (R1.4)
     */
    void provide(Integer all, Integer warnAt) {
        if (all != null && all < taken) {
            throw new Unprocessable("stock", "at least as many as stand: " + taken);
        }
        stock = all;
        this.warnAt = warnAt;
    }

    void retire(String by, Instant at) {
        if (retired()) {
            throw new IllegalStateException("reward " + code + " is retired already");
        }
        retiredAt = at;
        retiredBy = by;
    }

    void bringBack() {
        retiredAt = null;
        retiredBy = null;
    }

    /** Stands where the other stood, and the other where this one did. */
    void swap(Reward other) {
        int mine = position;
        position = other.position;
        other.position = mine;
    }

    long id() {
        return id;
    }

    RewardCode code() {
        return new RewardCode(code);
    }

    Stock stock() {
        return new Stock(stock, warnAt, taken);
    }

    boolean retired() {
        return retiredAt != null;
    }
}
