package aidas.recovery;

import aidas.recovery.time.Deadlines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Stops cases' clocks and lets them go on, by their store's open days (R4.2, R4.5). */
@ApplicationScoped
class Clocks {

    @Inject Deadlines deadlines;

    /** It keeps what it has left. */
    void stop(RecoveryCase file, Pause why, Instant at) {
        file.pause(why, deadlines.left(file.store(), at, file.clock().due()), at);
    }

    /** With what it had left. */
    void resume(RecoveryCase file, Instant at) {
        defer(file, at);
        file.resume(deadlines.resumed(file.store(), at, file.clock().rest()));
    }

    /** A word is in time for as much longer as the clock has waited for the customer until then. */
    void defer(RecoveryCase file, Instant at) {
        var word = file.word();
        if (word.rests(file.clock())) {
            var left = deadlines.left(file.store(), file.clock().pausedAt(), word.by());
            file.defer(deadlines.resumed(file.store(), at, left));
        }
    }

    /** The customer says no: a new day begins (R3.2). */
    void again(RecoveryCase file, Instant at) {
        file.deny(deadlines.due(file.store(), at));
    }
}
