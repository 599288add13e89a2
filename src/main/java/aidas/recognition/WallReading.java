package aidas.recognition;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.feedback.Cursor;
import aidas.organisation.StoreEntry;
import aidas.shared.NotFound;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.util.List;

/** The wall, and the thanks that the caller gave and got. */
@UseCases
public class WallReading {

    private static final int MOST = 100;

    @Inject Wall wall;
    @Inject KudosViews views;
    @Inject Sights sights;
    @Inject Readable readable;
    @Inject Talks talks;

    /** A thank-you with what was said to it. */
    public record One(KudosView kudos, Talk talk) {}

    /** What fits, newest first (R4.1, R4.3). */
    @Requires({Role.EMPLOYEE, Role.TEAM_LEAD, Role.HR})
    public WallSlice find(WallSearch search) {
        var sight = sights.mine();
        return page(wall.find(search, sight), search.size(), sight);
    }

    /** What the caller got, on the wall or not. */
    @Requires(Role.EMPLOYEE)
    public WallSlice received(Cursor before, int size) {
        var sight = sights.mine();
        int most = Math.clamp(size, 1, MOST);
        return sight.reader() == null
                ? new WallSlice(List.of(), null)
                : page(wall.received(sight.reader(), before, most), most, sight);
    }

    /** What the caller gave; hidden ones say so (R7.3). */
    @Requires(Role.EMPLOYEE)
    public WallSlice given(Cursor before, int size) {
        var sight = sights.mine();
        int most = Math.clamp(size, 1, MOST);
        return sight.reader() == null
                ? new WallSlice(List.of(), null)
                : page(wall.given(sight.reader(), before, most), most, sight);
    }

    /** Stores whose thanks may be asked for, by name. */
    @Requires({Role.EMPLOYEE, Role.TEAM_LEAD, Role.HR})
    public List<StoreEntry> stores() {
        return sights.allStores();
    }

    /** A full page may have more behind it. */
    private WallSlice page(List<Long> ids, int size, Sight sight) {
        var found = views.of(ids, sight);
        var last = found.isEmpty() || found.size() < size ? null : found.getLast();
        return new WallSlice(
                found, last == null ? null : new Cursor(last.at().toInstant(), last.id()));
    }

    /**
     * One of the wall, or one that the caller gave or got.
     *
     * @throws NotFound if the caller may not read it
     */
    @Requires({Role.EMPLOYEE, Role.TEAM_LEAD, Role.HR})
    public One one(long id) {
        var kudos = readable.get(id);
        var sight = sights.mine();
        return new One(
                views.of(List.of(kudos.id()), sight).getFirst(), talks.of(id, sight.reader()));
    }
}
