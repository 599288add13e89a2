package aidas.recognition.credential;

import aidas.access.Caller;
import aidas.organisation.Directories;
import aidas.organisation.EmployeeEntry;
import aidas.organisation.EmployeeFacts;
import aidas.recognition.badge.BadgeReading;
import aidas.recognition.badge.Earned;
import aidas.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The caller as somebody who has earned something. */
@ApplicationScoped
class Owner {

    @Inject BadgeReading badges;
    @Inject Directories directories;
    @Inject Caller caller;
    @Inject Clock clock;

    List<Earned> earned() {
        return badges.mine();
    }

    /**
     * @throws NotFound if the caller has no such award
     */
    Earned earned(long award) {
        return earned().stream()
                .filter(each -> each.id() == award)
                .findFirst()
                .orElseThrow(() -> new NotFound("you have no award " + award));
    }

    boolean has(long award) {
        return earned().stream().anyMatch(each -> each.id() == award);
    }

    /** As the roster has it. */
    String name() {
        return caller.employee()
                .flatMap(directories::employee)
                .map(EmployeeEntry::facts)
                .map(EmployeeFacts::fullName)
                .orElseThrow();
    }

    Instant now() {
        return clock.instant();
    }
}
