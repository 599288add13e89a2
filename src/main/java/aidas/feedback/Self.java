package aidas.feedback;

import aidas.access.Caller;
import aidas.access.EmployeeNumber;
import aidas.shared.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The caller as the one whom feedback is about; each look at it leaves an entry (R7.1). */
@ApplicationScoped
class Self {

    @Inject Caller caller;
    @Inject AuditLog audit;

    /**
     * The caller's own number, written down as read; empty for somebody who does not work here.
     *
     * @param what is read, for the entry
     */
    Optional<EmployeeNumber> reads(String what) {
        var me = caller.employee();
        me.ifPresent(number -> audit.record("feedback.read", "employee:" + number, what));
        return me;
    }
}
