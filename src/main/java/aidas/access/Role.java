package aidas.access;

import java.util.Arrays;
import java.util.Optional;

/** The realm roles of the identity provider; the key is their name there. */
public enum Role {
    EMPLOYEE("employee"),
    TEAM_LEAD("team-lead"),
    HR("hr"),
    OWNER("owner"),
    ADMIN("admin"),
    DPO("dpo"),
    /** A system that delivers feedback; no person. */
    INGEST("ingest");

    private final String key;

    Role(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    static Optional<Role> ofKey(String key) {
        return Arrays.stream(values()).filter(role -> role.key.equals(key)).findFirst();
    }
}
