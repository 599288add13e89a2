package aidas.recovery.report;

import static aidas.access.Requires.Reach.COMPANY;
import static aidas.access.Role.OWNER;

import aidas.access.Caller;
import aidas.access.Requires;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.Clock;

/** The owner says what the company's money is worth to know. */
@UseCases
public class MoneyDesk {

    @Inject MoneyBook money;
    @Inject AuditLog audit;
    @Inject Caller caller;
    @Inject Clock clock;

    /**
     * @throws Refused with every field at fault (R4.1)
     */
    @Requires(value = OWNER, reach = COMPANY)
    public void set(Inputs inputs) {
        inputs.check();
        money.write(inputs, caller.username(), clock.instant());
        audit.record("recovery.money", "company", "");
    }
}
