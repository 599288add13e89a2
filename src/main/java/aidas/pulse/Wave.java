package aidas.pulse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** One run of a programme: it opens, takes sealed answers, and is counted once. */
@Entity
@Table(name = "pulse_wave")
class Wave {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    private Programme programme;

    private int number;
    private LocalDate opens;
    private LocalDate closes;
    private boolean imported;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    private int invited;

    @Column(name = "sealed_key")
    private byte[] sealedKey;

    /** For JPA. */
    protected Wave() {}

    private Wave(Programme programme, int number, LocalDate opens, LocalDate closes, Instant at) {
        this.programme = programme;
        this.number = number;
        this.opens = opens;
        this.closes = closes;
        this.openedAt = at;
    }

    /** Opens today and stays open for the days of its programme. */
    static Wave opened(Programme programme, int number, LocalDate opens, int people, Instant at) {
        var closes = programme.plan().schedule().closes(opens);
        var wave = new Wave(programme, number, opens, closes, at);
        wave.invited = people;
        return wave;
    }

    /** One that another tool held in that month. */
    static Wave held(Programme programme, int number, YearMonth month, Instant at) {
        var wave = new Wave(programme, number, month.atDay(1), month.plusMonths(1).atDay(1), at);
        wave.imported = true;
        wave.closedAt = at;
        return wave;
    }

    long id() {
        return id;
    }

    Programme programme() {
        return programme;
    }

    int number() {
        return number;
    }

    LocalDate opens() {
        return opens;
    }

    LocalDate closes() {
        return closes;
    }

    /** The month that its figures belong to: the one in which it opened. */
    YearMonth month() {
        return YearMonth.from(opens);
    }

    int invited() {
        return invited;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    byte[] sealedKey() {
        if (sealedKey == null) {
            throw new IllegalStateException("a wave that is not open has no key: " + number);
        }
        return sealedKey.clone();
    }

    void lockWith(byte[] wrapped) {
        sealedKey = wrapped.clone();
    }

    /** Nobody can open its answers any more. */
    void close(Instant at) {
        if (!isOpen()) {
            throw new IllegalStateException("wave " + number + " is closed");
        }
        closedAt = at;
        sealedKey = null;
    }

    WaveState state() {
        return isOpen()
                ? new WaveState.Open(closes)
                : new WaveState.Closed(LocalDate.ofInstant(closedAt, ZoneOffset.UTC));
    }

    WaveView view() {
        return new WaveView(programme.code(), number, opens, state(), invited, imported);
    }
}
