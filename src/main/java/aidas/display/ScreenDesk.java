package aidas.display;

import static aidas.access.Role.ADMIN;
import static aidas.access.Role.HR;
import static aidas.access.Role.TEAM_LEAD;

import aidas.access.Caller;
import aidas.access.InScope;
import aidas.access.Requires;
import aidas.access.StoreCode;
import aidas.organisation.People;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Secret;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Registers a store's screens and switches them off. */
@UseCases
public class ScreenDesk {

    /** More than any wall holds; keeps a list readable and a mistake small. */
    private static final int MOST = 20;

    @Inject Screens screens;
    @Inject People people;
    @Inject Caller caller;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /**
     * @throws Refused if the store has twenty screens that are on
     */
    @Requires({TEAM_LEAD, HR, ADMIN})
    public Registered register(@InScope StoreCode store, NewScreen asked) {
        long id = idOf(store);
        if (screens.of(id).stream().filter(screen -> !screen.isRevoked()).count() >= MOST) {
            throw new Refused("name", "at most " + MOST + " screens; switch one off first");
        }
        var token = Secret.drawn();
        var screen = new Screen(id, asked, token, caller.username(), clock.instant());
        screens.add(screen);
        audit.record("display.screen.register", "store:" + store, named(screen));
        return new Registered(screen.entry(), token);
    }

    /** Those that are on come first, then the newest (R1.3). */
    @Requires({TEAM_LEAD, HR, ADMIN})
    public List<ScreenEntry> of(@InScope StoreCode store) {
        return screens.of(idOf(store)).stream().map(Screen::entry).toList();
    }

    /**
     * Switches it off for good; one that is off stays so.
     *
     * @throws NotFound if the store has none by that number
     */
    @Requires({TEAM_LEAD, HR, ADMIN})
    public void revoke(@InScope StoreCode store, long id) {
        var screen = screens.get(idOf(store), id);
        if (!screen.isRevoked()) {
            screen.revoke(caller.username(), clock.instant());
            audit.record("display.screen.revoke", "store:" + store, named(screen));
        }
    }

    private long idOf(StoreCode store) {
        return people.store(store).id().value();
    }

    private static String named(Screen screen) {
        return "screen " + screen.id() + " " + screen.entry().name();
    }
}
