package aidas.idea.trial;

import aidas.access.StoreCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/**
 * An idea tried in some stores. It is planned, frozen, runs and is over; between freezing and end
 * it may be called off. The database refuses everything else (R2.2).
 */
@Entity
@Table(name = "idea_trial")
class Trial {

    /** Where a day begins first, and where it ends last. */
    private static final ZoneOffset FIRST = ZoneOffset.ofHours(14);

    private static final ZoneOffset LAST = ZoneOffset.ofHours(-12);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "idea_id")
    private long ideaId;

    private String gauge;

    @Column(name = "start_on")
    private LocalDate startOn;

    private int weeks;
    private BigDecimal worth;
    private String[] stores;
    private String[] candidates;
    private long seed;

    @Column(name = "planned_by")
    private String plannedBy;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Column(name = "frozen_by")
    private String frozenBy;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    private String hash;

    @Column(name = "off_by")
    private String offBy;

    @Column(name = "off_at")
    private Instant offAt;

    @Column(name = "off_because")
    private String offBecause;

    @Version private long version;

    /** For JPA. */
    protected Trial() {}

    Trial(long idea, Plan plan, String by, Instant at) {
        this.ideaId = idea;
        this.seed = plan.seed();
        plan(plan, by, at);
    }

    /** Plans it anew; its seed stays (R1.3). */
    final void plan(Plan plan, String by, Instant at) {
        expect(frozenAt == null, "a draft", at);
        gauge = plan.gauge().code();
        startOn = plan.start();
        weeks = plan.weeks();
        worth = plan.worth();
        stores = codes(plan.stores());
        candidates = codes(plan.candidates());
        plannedBy = by;
        plannedAt = at;
    }

    void freeze(String sealed, String by, Instant at) {
        expect(frozenAt == null, "a draft", at);
        hash = sealed;
        frozenBy = by;
        frozenAt = at;
    }

    void callOff(String because, String by, Instant at) {
        expect(state(at).ahead(), "one that is to come or runs", at);
        offBecause = because;
        offBy = by;
        offAt = at;
    }

    private void expect(boolean so, String what, Instant at) {
        if (!so) {
            throw new IllegalStateException(
                    "trial %s must be %s, it is %s".formatted(id, what, state(at)));
        }
    }

    TrialState state(Instant now) {
        if (frozenAt == null) {
            return new TrialState.Draft();
        }
        if (offAt != null) {
            return new TrialState.Off(offAt, offBecause);
        }
        if (today(now).isBefore(startOn)) {
            return new TrialState.Coming(startOn);
        }
        var until = plan().until();
        return LocalDate.ofInstant(now, LAST).isBefore(until)
                ? new TrialState.Running(until)
                : new TrialState.Over(until);
    }

    /** The day that has begun somewhere on earth. */
    static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, FIRST);
    }

    long id() {
        return id;
    }

    long idea() {
        return ideaId;
    }

    Plan plan() {
        return new Plan(
                Gauge.ofCode(gauge).orElseThrow(),
                startOn,
                weeks,
                worth,
                codes(stores),
                codes(candidates),
                seed);
    }

    TrialFacts facts(Instant now) {
        return new TrialFacts(id, ideaId, plan(), state(now), hash, frozenAt);
    }

    private static String[] codes(List<StoreCode> codes) {
        return codes.stream().map(StoreCode::value).toArray(String[]::new);
    }

    private static List<StoreCode> codes(String[] codes) {
        return Stream.of(codes).map(StoreCode::new).toList();
    }
}
