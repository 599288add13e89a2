package aidas.integration;

import aidas.integration.tool.Tool;
import aidas.shared.NotFound;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Where a survey tool delivers: set up, mapped anew, retired for good. */
@Entity
@Table(name = "integration_source")
public class EventSource {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private String tool;
    private String name;

    @Column(name = "wrapped_secret")
    private String wrappedSecret;

    private String mapping;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "retired_at")
    private Instant retiredAt;

    @Version private long version;

    /** For JPA. */
    protected EventSource() {}

    EventSource(String code, Tool tool, String name, Mapping mapping, String by, Instant at) {
        this.code = code;
        this.tool = tool.code();
        this.name = name;
        this.mapping = MappingText.write(mapping);
        this.madeBy = by;
        this.madeAt = at;
    }

    /** Anything signed with the one before is refused from now on (R1.2). */
    void signWith(String wrapped) {
        wrappedSecret = wrapped;
    }

    void rename(String to) {
        name = to;
    }

    void map(Mapping to) {
        mapping = MappingText.write(to);
    }

    /** From now on it takes nothing in (R1.3). */
    void retire(Instant at) {
        retiredAt = at;
    }

    /**
     * @throws NotFound if it was retired
     */
    EventSource mustBeOpen() {
        if (isRetired()) {
            throw new NotFound("the source " + code + " was retired");
        }
        return this;
    }

    boolean isRetired() {
        return retiredAt != null;
    }

    long id() {
        return id;
    }

    String code() {
        return code;
    }

    Tool tool() {
        return Tool.ofCode(tool).orElseThrow();
    }

    Mapping mapping() {
        return MappingText.read(mapping);
    }

    String wrappedSecret() {
        return wrappedSecret;
    }

    SourceView view() {
        return new SourceView(code, tool(), name, mapping(), madeAt, madeBy, retiredAt);
    }
}
