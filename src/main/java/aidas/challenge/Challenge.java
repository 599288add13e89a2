package aidas.challenge;

import aidas.recognition.value.Tongues;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A game that people join of their own will. It is written, published, runs and is over; between
 * publication and end it may be called off. The database refuses everything else (R1.3).
 */
@Entity
class Challenge {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private long version;

    private String code;

    @Embedded private Drafted drafted;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "drafted_by")
    private String draftedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "rules_en")
    private String rulesEn;

    @Column(name = "rules_bg")
    private String rulesBg;

    @Column(name = "rules_lt")
    private String rulesLt;

    @Column(name = "rules_hash")
    private String rulesHash;

    @Column(name = "off_at")
    private Instant offAt;

    @Column(name = "off_by")
    private String offBy;

    @Column(name = "off_because")
    private String offBecause;

    /** For JPA. */
    protected Challenge() {}

    Challenge(ChallengeCode code, ChallengeDraft draft, String by, Instant at) {
        this.code = code.value();
        rewrite(draft, by, at);
    }

    void rewrite(ChallengeDraft draft, String by, Instant at) {
        if (publishedAt != null) {
            throw new IllegalStateException("challenge " + code + " is published");
        }
        drafted = new Drafted(draft);
        draftedAt = at;
        draftedBy = by;
    }

    void publish(Tongues rules, String hash, String by, Instant at) {
        if (!(state(at) instanceof ChallengeState.Draft)) {
            throw new IllegalStateException("only a draft is published, it is " + state(at));
        }
        rulesEn = rules.en();
        rulesBg = rules.bg();
        rulesLt = rules.lt();
        rulesHash = hash;
        publishedAt = at;
        publishedBy = by;
    }

    void callOff(String because, String by, Instant at) {
        if (!state(at).open()) {
            throw new IllegalStateException("only before its end, it is " + state(at));
        }
        offAt = at;
        offBy = by;
        offBecause = because;
    }

    /** By the clock alone, in UTC (R3.1). */
    ChallengeState state(Instant now) {
        if (publishedAt == null) {
            return new ChallengeState.Draft();
        }
        if (offAt != null) {
            return new ChallengeState.Off(offAt, offBecause);
        }
        var days = drafted.terms().days();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (today.isBefore(days.from())) {
            return new ChallengeState.Coming(days.from());
        }
        return today.isBefore(days.until())
                ? new ChallengeState.Running(days.until())
                : new ChallengeState.Over(days.until());
    }

    long id() {
        return id;
    }

    ChallengeCode code() {
        return new ChallengeCode(code);
    }

    Terms terms() {
        return drafted.terms();
    }

    Tongues name() {
        return drafted.name();
    }

    /** The moment from which nothing counts any more. */
    Instant end() {
        return drafted.terms().days().until().atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    ChallengeFacts facts(Instant now) {
        return new ChallengeFacts(
                code(),
                drafted.name(),
                drafted.about(),
                drafted.terms(),
                state(now),
                publishedAt == null ? null : new Tongues(rulesEn, rulesBg, rulesLt),
                rulesHash,
                publishedAt);
    }
}
