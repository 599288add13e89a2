package aidas.recognition;

import static aidas.access.Requires.Reach.COMPANY;

import aidas.access.Caller;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;

/** What there is to give: read by each for themselves, set and proved by HR. */
@UseCases
public class AllowanceDesk {

    private static final int MOST = 1000;
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    @Inject Allowances allowances;
    @Inject ThanksRecount recount;
    @Inject Me me;
    @Inject Caller caller;
    @Inject AuditLog audit;

    /** Both own balances, apart. */
    @Requires(Role.EMPLOYEE)
    public Balances mine() {
        return allowances.of(me.employee(), me.month());
    }

    /** Thanks a month, now and from the next month on. */
    @Requires(value = Role.HR, reach = COMPANY)
    public List<Integer> nowAndNext() {
        return List.of(allowances.of(me.month()), allowances.of(next()));
    }

    /**
     * From the next month on (R3.4).
     *
     * @param thanks 1 to 1000 a month
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public YearMonth set(int thanks) {
        if (thanks < 1 || thanks > MOST) {
            throw new Refused("thanks", "1 to " + MOST + " a month");
        }
        var from = next();
        allowances.set(from, thanks, caller.username(), me.now());
        audit.record("thanks.allowance", "company", thanks + " from " + from);
        return from;
    }

    /** The first month that runs nowhere yet, not even where the day begins. */
    private YearMonth next() {
        return YearMonth.from(me.now().atOffset(EARLIEST)).plusMonths(1);
    }

    /** Balances that are not what the thanks say; none if all is right (R3.5). */
    @Requires(
            value = {Role.HR, Role.ADMIN},
            reach = COMPANY)
    public List<Difference> differences() {
        return recount.differences();
    }
}
