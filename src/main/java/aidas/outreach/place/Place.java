package aidas.outreach.place;

import aidas.access.Language;
import aidas.organisation.StoreId;
import aidas.shared.Secret;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A poster or a tablet: made, seen now and then, ended for good. */
@Entity
@Table(name = "answer_place")
class Place {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String kind;

    @Column(name = "store_id")
    private long storeId;

    private String label;
    private String survey;
    private String language;
    private String code;
    private String selector;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Version private long version;

    /** For JPA. */
    protected Place() {}

    private Place(PlaceKind kind, StoreId store, NewPlace asked, String by, Instant at) {
        this.kind = kind.code();
        this.storeId = store.value();
        this.label = asked.label();
        this.survey = asked.survey();
        this.language = asked.language().code();
        this.madeBy = by;
        this.madeAt = at;
    }

    static Place poster(StoreId store, NewPlace asked, PosterCode code, String by, Instant at) {
        var place = new Place(PlaceKind.POSTER, store, asked, by, at);
        place.code = code.text();
        return place;
    }

    static Place kiosk(StoreId store, NewPlace asked, Secret link, String by, Instant at) {
        var place = new Place(PlaceKind.KIOSK, store, asked, by, at);
        place.selector = link.selector();
        place.tokenHash = link.hash();
        return place;
    }

    /** From now on it leads nowhere (R1.4). */
    void end(String by, Instant at) {
        if (endedAt != null) {
            throw new IllegalStateException("place " + id + " was ended at " + endedAt);
        }
        endedAt = at;
        endedBy = by;
    }

    boolean isEnded() {
        return endedAt != null;
    }

    boolean opensTo(Secret secret) {
        return endedAt == null && tokenHash != null && secret.fits(tokenHash);
    }

    long id() {
        return id;
    }

    StoreId store() {
        return new StoreId(storeId);
    }

    String survey() {
        return survey;
    }

    Language language() {
        return Language.ofCode(language).orElseThrow();
    }

    PlaceEntry entry(long answers) {
        return new PlaceEntry(
                id,
                PlaceKind.ofCode(kind),
                label,
                survey,
                language(),
                code,
                answers,
                madeBy,
                madeAt,
                seenAt,
                endedBy,
                endedAt);
    }
}
