package aidas.recovery.words;

import aidas.organisation.EmployeeId;
import java.time.Instant;
import java.util.List;

/** Customers' words came in that somebody must look at, all in one transaction (R2.3). */
public record AlertsRaised(List<Alarm> alarms, Instant at) {

    public AlertsRaised {
        alarms = List.copyOf(alarms);
    }

    /**
     * One alert.
     *
     * @param category the gravest of what was found
     * @param leads who lead the store today
     * @param hr is HR told too?
     */
    public record Alarm(long alert, Category category, List<EmployeeId> leads, boolean hr) {

        public Alarm {
            leads = List.copyOf(leads);
        }
    }
}
