package aidas.privacy;

import aidas.access.Caller;
import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.access.Role;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditEntry;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** Reads the audit log. */
@UseCases
public class AuditReading {

    private static final int AT_MOST = 500;

    @Inject AuditLog log;
    @Inject Caller caller;

    /**
     * One page of the log.
     *
     * @param total entries on all pages
     */
    public record Entries(List<AuditEntry> entries, long total) implements Serializable {

        public Entries {
            entries = List.copyOf(entries);
        }
    }

    /** Entries about subjects that begin so, newest first; {@code page} counts from 0 (R1.2). */
    @Requires(value = Role.DPO, reach = Reach.COMPANY)
    public Entries entries(String subject, int page, int size) {
        log.record("audit.read", "audit:" + (subject.isBlank() ? "all" : subject), "page " + page);
        return new Entries(log.newest(subject, page, Math.min(size, AT_MOST)), log.count(subject));
    }

    /** The number of the first entry that does not fit the chain; empty if it is whole (R1.3). */
    @Requires(value = Role.DPO, reach = Reach.COMPANY)
    public Optional<Long> check() {
        log.record("audit.check", "audit:all", "");
        return log.firstBroken();
    }

    /** Who else opened or changed what is the caller's lately, newest first (R1.1). */
    @Requires(Role.EMPLOYEE)
    public List<AuditEntry> viewersOfMine() {
        return caller.employee()
                .map(me -> log.newestByOthers("employee:" + me, caller.username(), AT_MOST))
                .orElse(List.of());
    }
}
