package aidas.pulse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * Closes a wave, in the transaction of whoever asks: opens the box, counts, publishes what passes
 * the gate, and destroys ballots, tokens, roll and keys (R4.1).
 */
@ApplicationScoped
class Closing {

    @Inject Places places;
    @Inject BallotBox box;
    @Inject Rolls rolls;
    @Inject WaveLock lock;
    @Inject Counting counting;

    /**
     * @param wave which nobody else has to the end of the transaction
     */
    void close(Wave wave, Instant now) {
        var tally = new Tally(wave.programme().plan().questions());
        var where = places.of(wave);
        box.open(wave, lock.keyOf(wave))
                .forEach(ballot -> tally.add(where.get(ballot.place()).leaf(), ballot));
        box.forget(wave);
        rolls.forget(wave);
        places.forgetKeys(wave);
        wave.close(now);
        counting.publish(wave, tally);
    }
}
