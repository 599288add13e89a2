package aidas.notification.web;

import aidas.access.Caller;
import aidas.access.Role;
import aidas.notification.InboxDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** On each page: how much the reader has not read (R6.1). */
@Named
@RequestScoped
public class Bell {

    @Inject InboxDesk desk;
    @Inject Caller caller;

    private Long unread;

    /** For those who have an inbox. */
    public boolean there() {
        return caller.holds(Role.EMPLOYEE) || caller.holds(Role.TEAM_LEAD) || caller.holds(Role.HR);
    }

    public long unread() {
        if (unread == null) {
            unread = desk.unread();
        }
        return unread;
    }
}
