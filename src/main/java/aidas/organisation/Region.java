package aidas.organisation;

import aidas.access.RegionCode;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** Stores that are run together; made and renamed by the roster. */
@Entity
public class Region {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private String name;
    @Version private long version;

    /** For JPA. */
    protected Region() {}

    Region(RegionFacts facts) {
        this.code = facts.code().value();
        this.name = facts.name();
    }

    public RegionId id() {
        return new RegionId(id);
    }

    public RegionCode code() {
        return new RegionCode(code);
    }

    public String name() {
        return name;
    }
}
