package aidas.outreach.place;

import static aidas.access.Requires.Reach.ANYBODY;

import aidas.access.Requires;
import aidas.outreach.Stand;
import aidas.outreach.TicketKind;
import aidas.outreach.WalkIns;
import aidas.shared.Secret;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Gives whoever scans a poster a link of their own; the code hangs in public (R2.1). */
@UseCases
public class PosterDesk {

    @Inject Places places;
    @Inject WalkIns walkIns;
    @Inject Clock clock;

    /**
     * Does a poster that is on have that code?
     *
     * @param code as it stands in the address
     */
    @Requires(reach = ANYBODY)
    public boolean hangs(String code) {
        return PosterCode.of(code).flatMap(places::poster).isPresent();
    }

    /**
     * @param code as it stands in the address
     * @return empty if no poster that is on has it
     */
    @Requires(reach = ANYBODY)
    public Optional<Secret> come(String code) {
        return PosterCode.of(code)
                .flatMap(places::poster)
                .map(
                        poster -> {
                            places.seen(poster, clock.instant());
                            return walkIns.open(stand(poster, TicketKind.PLACE));
                        });
    }

    static Stand stand(Place place, TicketKind kind) {
        return new Stand(place.id(), kind, place.store(), place.survey(), place.language());
    }
}
