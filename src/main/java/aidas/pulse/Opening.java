package aidas.pulse;

import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** Opens a wave, in the transaction of whoever asks (R2.2). */
@ApplicationScoped
class Opening {

    private static final SecureRandom CHANCE = new SecureRandom();

    @Inject Waves waves;
    @Inject Population population;
    @Inject Invitations invitations;
    @Inject Places places;
    @Inject WaveLock lock;

    /**
     * Invites everybody of the target who works here today.
     *
     * @throws Refused if fewer people than the floor would be asked, or the server has no secret to
     *     lock answers with
     */
    Wave open(Programme programme, LocalDate day, Instant now) {
        lock.check();
        var plan = programme.plan();
        var people = population.on(day, plan.target());
        if (people.size() < plan.floors().numbers()) {
            throw new Refused(
                    "target",
                    "at least %d people, there are %d today"
                            .formatted(plan.floors().numbers(), people.size()));
        }
        var seating = Seating.of(people, plan, invitations.lastPositions(programme), CHANCE);
        int number = waves.last(programme).map(Wave::number).orElse(0) + 1;
        var wave = Wave.opened(programme, number, day, people.size(), now);
        waves.add(wave);
        places.add(
                wave,
                IntStream.range(0, seating.places().size())
                        .mapToObj(i -> new Place(i, seating.places().get(i), seating.invitedAt(i)))
                        .toList());
        invitations.add(wave, seating);
        lock.lock(wave);
        return wave;
    }
}
