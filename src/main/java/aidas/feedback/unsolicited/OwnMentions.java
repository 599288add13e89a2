package aidas.feedback.unsolicited;

import aidas.access.Caller;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.util.List;

/** Where the caller is named unasked, for nobody but the caller (R3.3). */
@UseCases
public class OwnMentions {

    private static final int MOST = 50;

    @Inject UnsolicitedFeedbacks entries;
    @Inject Names names;
    @Inject AuditLog audit;
    @Inject Caller caller;

    /** The newest, at most fifty; nothing for somebody without an employee number. */
    @Requires(Role.EMPLOYEE)
    public List<UnsolicitedView> mine(int size) {
        return caller.employee()
                .map(
                        me -> {
                            audit.record("feedback.read", "employee:" + me, "unsolicited");
                            return names.of(entries.naming(me, Math.clamp(size, 1, MOST)), false);
                        })
                .orElse(List.of());
    }
}
