package aidas.privacy.web;

import aidas.privacy.AuditReading;
import aidas.shared.audit.AuditEntry;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;

/** Behind {@code /privacy/viewers.xhtml}: who else opened or changed what is the reader's. */
@Named
@RequestScoped
public class ViewersPage {

    private static final Set<String> ROLES =
            Set.of("employee", "team-lead", "hr", "owner", "admin", "dpo");

    private static final String RING = "ring.opened";

    @Inject AuditReading reading;

    private List<AuditEntry> entries;

    @PostConstruct
    void load() {
        entries = reading.viewersOfMine();
    }

    public List<AuditEntry> entries() {
        return entries;
    }

    /** The log has no place of its own, so its times are UTC. */
    public ZonedDateTime at(AuditEntry entry) {
        return entry.at().atZone(ZoneOffset.UTC);
    }

    /** The key of the role's name. */
    public String role(AuditEntry entry) {
        return "shell.role." + (ROLES.contains(entry.role()) ? entry.role() : "none");
    }

    /** The reason that was given for it; empty where none is asked for. */
    public String reason(AuditEntry entry) {
        return entry.action().equals(RING) ? entry.detail() : "";
    }

    /** The key of what was done. */
    public String action(AuditEntry entry) {
        var what =
                switch (entry.action()) {
                    case RING -> "ring";
                    case "points.read" -> "points";
                    case "discovery.opened" -> "hint";
                    case String posted when posted.startsWith("points.") -> "posted";
                    case String moved when moved.startsWith("reward.") -> "reward";
                    case String read when read.startsWith("feedback.") -> "read";
                    default -> "other";
                };
        return "privacy.viewers.action." + what;
    }
}
