package aidas.pulse;

import static java.util.stream.Collectors.toMap;

import aidas.access.Caller;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where employees find what they are asked, and get the token with which they answer. The desk
 * knows who asks and never learns what the token looks like when it is used (R3.1).
 */
@UseCases
public class TokenDesk {

    @Inject Waves waves;
    @Inject Invitations invitations;
    @Inject Places places;
    @Inject TokenPress press;
    @Inject Caller caller;

    /** The open waves to which the caller is invited, answered or not. */
    @Requires(Role.EMPLOYEE)
    public List<Asked> mine() {
        return waves.open().stream()
                .flatMap(wave -> seat(wave).map(s -> asked(wave, s)).stream())
                .toList();
    }

    /** To how many open waves the caller is invited, answered or not. */
    @Requires(Role.EMPLOYEE)
    public long invitations() {
        return waves.open().stream().filter(wave -> seat(wave).isPresent()).count();
    }

    /**
     * Signs what it cannot read, once for each seat; the same question again gets the same answer.
     *
     * @param blinded the blinded message of RFC 9474
     * @return the blind signature
     * @throws NotFound if the caller is not invited
     * @throws Refused if it is no blinded message
     * @throws Conflict if the seat's token was given out for another message, or the wave is over
     */
    @Requires(Role.EMPLOYEE)
    public byte[] issue(ProgrammeCode programme, int number, byte[] blinded) {
        var wave = waves.held(programme, number);
        var seat = seat(wave).orElseThrow(() -> new NotFound("no invitation for the caller"));
        if (!wave.isOpen()) {
            throw new Conflict("the wave takes no more answers");
        }
        return press.sign(wave, seat, blinded);
    }

    private Asked asked(Wave wave, Seat seat) {
        var plan = wave.programme().plan();
        press.prepare(wave, seat);
        var all = places.of(wave);
        return new Asked(
                wave.view(),
                plan.name(),
                seat.place(),
                Stream.concat(
                                plan.asked(seat.position()).stream(),
                                plan.questions().stream().filter(q -> !q.kind().isScored()))
                        .toList(),
                press.isTaken(wave, seat),
                Hiding.of(
                        all.get(seat.place()).leaf(),
                        all.stream().collect(toMap(Place::leaf, Place::invited)),
                        all.stream().collect(toMap(Place::leaf, it -> plan.askedOf(it.invited()))),
                        plan.floors()));
    }

    private Optional<Seat> seat(Wave wave) {
        return caller.employee().flatMap(number -> invitations.seatOf(wave, number));
    }
}
