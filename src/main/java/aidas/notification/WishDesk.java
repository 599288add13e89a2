package aidas.notification;

import static aidas.access.Role.EMPLOYEE;
import static aidas.access.Role.HR;
import static aidas.access.Role.TEAM_LEAD;

import aidas.access.Requires;
import aidas.organisation.EmployeeEntry;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import aidas.shared.mail.PostOffice;
import jakarta.inject.Inject;

/** Everybody chooses for themselves how they hear of what happens (R3.1). */
@UseCases
public class WishDesk {

    @Inject WishBook book;
    @Inject PostOffice office;
    @Inject Self self;

    /** Whether letters can reach the caller. */
    public enum Reachable {
        YES,
        /** The roster knows no address. */
        NO_ADDRESS,
        /** The server has nothing to send mail by. */
        NO_MAIL
    }

    /** What is usual, until the caller has chosen. */
    @Requires({EMPLOYEE, TEAM_LEAD, HR})
    public Wishes mine() {
        return self.entry().map(EmployeeEntry::id).map(book::of).orElse(Wishes.USUAL);
    }

    /**
     * From now on.
     *
     * @throws Refused for a login without an employee's number
     */
    @Requires({EMPLOYEE, TEAM_LEAD, HR})
    public void choose(Wishes wishes) {
        book.save(self.employee().id(), wishes);
    }

    @Requires({EMPLOYEE, TEAM_LEAD, HR})
    public Reachable reachable() {
        if (!office.works()) {
            return Reachable.NO_MAIL;
        }
        return self.entry().filter(entry -> !entry.facts().mail().isEmpty()).isPresent()
                ? Reachable.YES
                : Reachable.NO_ADDRESS;
    }
}
