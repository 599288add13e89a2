package aidas.notification;

import static aidas.access.Role.EMPLOYEE;
import static aidas.access.Role.HR;
import static aidas.access.Role.TEAM_LEAD;

import aidas.access.Requires;
import aidas.feedback.Cursor;
import aidas.shared.NotFound;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.util.List;

/** What the caller was told, and nobody else (R2.2). */
@UseCases
public class InboxDesk {

    @Inject Inbox inbox;
    @Inject NoticeRows rows;
    @Inject Self self;

    /**
     * @param unread only those that were not read yet?
     * @param kind null for all
     * @param size of a page, from 1
     */
    @Requires({EMPLOYEE, TEAM_LEAD, HR})
    public InboxSlice mine(boolean unread, Kind kind, Cursor before, int size) {
        var owner = self.owner();
        var found = rows.of(inbox.page(owner, unread, kind, before, size + 1), owner.zone());
        var shown = found.stream().limit(size).toList();
        return new InboxSlice(shown, found.size() > size ? behind(shown.getLast()) : null);
    }

    private static Cursor behind(NoticeView notice) {
        return new Cursor(notice.at().toInstant(), notice.id());
    }

    /** How many the caller has not read, and how many wait at the desk (R2.3). */
    @Requires({EMPLOYEE, TEAM_LEAD, HR})
    public long unread() {
        return inbox.unread(self.owner());
    }

    /**
     * Marks it read and tells it; what waits at a desk stays unread (R2.4).
     *
     * @throws NotFound if the caller has no such notice
     */
    @Requires({EMPLOYEE, TEAM_LEAD, HR})
    public NoticeView open(long id) {
        var owner = self.owner();
        inbox.one(owner, id).orElseThrow(() -> new NotFound("you have no notice " + id));
        if (owner.who() != null) {
            inbox.read(owner.who(), id, self.now());
        }
        return rows.of(List.of(id), owner.zone()).getFirst();
    }

    /**
     * Marks all read that came until now (R2.4).
     *
     * @return how many were not before
     */
    @Requires({EMPLOYEE, TEAM_LEAD, HR})
    public int readAll() {
        return self.entry().map(entry -> inbox.readAll(entry.id(), self.now())).orElse(0);
    }
}
