package aidas.outreach.place;

import static aidas.access.Requires.Reach.ANYBODY;

import aidas.access.Requires;
import aidas.organisation.StoreEntry;
import aidas.outreach.TicketKind;
import aidas.outreach.WalkIn;
import aidas.outreach.WalkIns;
import aidas.shared.Secret;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Where a tablet learns what to ask and leaves answers; its link is all that is asked for. */
@UseCases
public class KioskDesk {

    @Inject Places places;
    @Inject WalkIns walkIns;
    @Inject Clock clock;

    /** Empty if the link is of no tablet that is on, or its survey is closed. */
    @Requires(reach = ANYBODY)
    public Optional<KioskSheet> sheet(Secret link) {
        return places.kiosk(link)
                .flatMap(
                        place -> {
                            places.seen(place, clock.instant());
                            var stand = PosterDesk.stand(place, TicketKind.KIOSK);
                            var store = walkIns.named(stand).map(StoreEntry::facts);
                            return walkIns.asked(place.survey())
                                    .map(
                                            asked ->
                                                    new KioskSheet(
                                                            store.map(it -> it.name()).orElse(null),
                                                            place.language(),
                                                            asked));
                        });
    }

    /**
     * Takes an answer in, once (R3.2).
     *
     * @return empty if the link is of no tablet that is on; false if the answer had come before
     * @throws aidas.shared.Refused with every field that is at fault
     */
    @Requires(reach = ANYBODY)
    public Optional<Boolean> take(Secret link, KioskAnswer given) {
        return places.kiosk(link)
                .map(
                        place ->
                                walkIns.take(
                                        PosterDesk.stand(place, TicketKind.KIOSK),
                                        new WalkIn(
                                                given.key(),
                                                given.version(),
                                                given.language(),
                                                clock.instant().minus(given.ago()),
                                                given.typed(),
                                                given.begged())));
    }
}
