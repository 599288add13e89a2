package aidas.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

/** Some people of one store, such as the service desk; made and renamed by the roster. */
@Entity
public class Team {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "store_id")
    private Store store;

    private String code;
    private String name;
    @Version private long version;

    /** For JPA. */
    protected Team() {}

    Team(Store store, TeamFacts facts) {
        this.store = store;
        this.code = facts.key().code();
        this.name = facts.name();
    }

    public TeamId id() {
        return new TeamId(id);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    boolean belongsTo(Store other) {
        return store == other;
    }
}
