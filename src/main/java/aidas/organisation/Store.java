package aidas.organisation;

import aidas.access.Language;
import aidas.access.StoreCode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.ZoneId;

/**
 * A place where customers are served. Made by the roster, corrected by an administrator; a store
 * that closes becomes inactive and keeps its history.
 */
@Entity
public class Store {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private String name;
    private String city;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "region_id")
    private Region region;

    private String format;
    private String zone;
    private String language;
    private boolean active;
    @Version private long version;

    /** For JPA. */
    protected Store() {}

    Store(Region region, StoreFacts facts) {
        this.code = facts.code().value();
        this.region = region;
        describe(facts, true);
    }

    public StoreId id() {
        return new StoreId(id);
    }

    public StoreCode code() {
        return new StoreCode(code);
    }

    /** Counts the changes; tells whether somebody else changed it meanwhile. */
    long version() {
        return version;
    }

    public StoreEntry entry() {
        return new StoreEntry(id(), facts(), active);
    }

    public boolean isActive() {
        return active;
    }

    public StoreFacts facts() {
        return new StoreFacts(
                code(),
                name,
                city,
                region.code(),
                new Format(format),
                ZoneId.of(zone),
                Language.ofCode(language).orElseThrow());
    }

    /** Takes the new facts; code and region stay as they are (R1.1). */
    void describe(StoreFacts facts, boolean isActive) {
        if (!facts.code().equals(code()) || !facts.region().equals(region.code())) {
            throw new IllegalArgumentException(
                    "store %s keeps code and region, got %s in %s"
                            .formatted(code, facts.code(), facts.region()));
        }
        name = facts.name();
        city = facts.city();
        format = facts.format().code();
        zone = facts.zone().getId();
        language = facts.language().code();
        active = isActive;
    }
}
