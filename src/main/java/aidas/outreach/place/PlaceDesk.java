package aidas.outreach.place;

import static aidas.access.Role.ADMIN;
import static aidas.access.Role.TEAM_LEAD;

import aidas.access.Caller;
import aidas.access.InScope;
import aidas.access.Requires;
import aidas.access.StoreCode;
import aidas.organisation.People;
import aidas.shared.Refused;
import aidas.shared.Secret;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Puts up posters and tablets and takes them down. */
@UseCases
public class PlaceDesk {

    /** More than any store hangs up; keeps a list readable and a mistake small. */
    private static final int MOST = 50;

    @Inject PlaceBook book;
    @Inject People people;
    @Inject Caller caller;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /**
     * @throws Refused naming {@code label} or {@code survey}
     */
    @Requires({TEAM_LEAD, ADMIN})
    public MadePlace make(@InScope StoreCode store, NewPlace asked) {
        var its = people.store(store).id();
        var now = clock.instant();
        if (book.of(its, now).stream().filter(PlaceEntry::on).count() >= MOST) {
            throw new Refused("label", "at most " + MOST + " at a store; end one first");
        }
        var link = asked.kind() == PlaceKind.KIOSK ? Secret.drawn() : null;
        var place =
                link == null
                        ? Place.poster(its, asked, PosterCode.drawn(), caller.username(), now)
                        : Place.kiosk(its, asked, link, caller.username(), now);
        book.add(place);
        audit.record("outreach.place.make", "store:" + store, named(place));
        return new MadePlace(place.entry(0), link);
    }

    /** Those that are on come first, then the newest. */
    @Requires({TEAM_LEAD, ADMIN})
    public List<PlaceEntry> of(@InScope StoreCode store) {
        return book.of(people.store(store).id(), clock.instant());
    }

    /**
     * Takes it down for good; one that is down stays so (R1.4).
     *
     * @throws aidas.shared.NotFound if the store has none by that number
     */
    @Requires({TEAM_LEAD, ADMIN})
    public void end(@InScope StoreCode store, long id) {
        var place = book.get(people.store(store).id(), id);
        if (!place.isEnded()) {
            place.end(caller.username(), clock.instant());
            audit.record("outreach.place.end", "store:" + store, named(place));
        }
    }

    /**
     * A poster's code as a drawing.
     *
     * @param origin the portal's own address
     * @throws aidas.shared.NotFound if the store has no such poster
     */
    @Requires({TEAM_LEAD, ADMIN})
    public String drawing(@InScope StoreCode store, long id, String origin) {
        var poster = book.poster(people.store(store).id(), id);
        return QrCode.of(origin + poster.path()).svg(poster.label());
    }

    /**
     * A poster to print, in the language it was made for (R1.3).
     *
     * @throws aidas.shared.NotFound if the store has no such poster
     */
    @Requires({TEAM_LEAD, ADMIN})
    public byte[] paper(@InScope StoreCode store, long id, String origin) {
        var at = people.store(store);
        return book.paper(at.facts().name(), book.poster(at.id(), id), origin).pdf();
    }

    /** Codes of the surveys that can be asked now, in their order. */
    @Requires({TEAM_LEAD, ADMIN})
    public List<String> surveys() {
        return book.surveys();
    }

    private static String named(Place place) {
        var entry = place.entry(0);
        return entry.kind().code() + " " + entry.id() + " " + entry.label();
    }
}
