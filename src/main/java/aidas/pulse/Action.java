package aidas.pulse;

import aidas.pulse.gate.Level;
import aidas.pulse.gate.Unit;
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
import java.util.Locale;

/** You said, we did: what a wave moved somebody to do. Written once. */
@Entity
@Table(name = "pulse_action")
class Action {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "wave_id")
    private Wave wave;

    private String level;
    private String unit;
    private String said;
    private String did;
    private LocalDate day;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    /** For JPA. */
    protected Action() {}

    Action(Wave wave, NewAction told, String by, Instant at) {
        this.wave = wave;
        this.level = Cells.code(told.unit().level());
        this.unit = told.unit().code();
        this.said = told.said();
        this.did = told.did();
        this.day = told.day();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    long id() {
        return id;
    }

    Wave wave() {
        return wave;
    }

    Unit unit() {
        return new Unit(Level.valueOf(level.toUpperCase(Locale.ROOT)), unit);
    }

    ActionView view(String unitName) {
        return new ActionView(wave.view(), unit(), unitName, said, did, day, recordedBy);
    }
}
