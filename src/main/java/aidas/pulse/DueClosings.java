package aidas.pulse;

import aidas.access.Errands;
import aidas.shared.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Closes the waves whose last day is over (R2.1). */
@ApplicationScoped
class DueClosings implements Chore {

    @Inject Waves waves;
    @Inject WaveClerk clerk;
    @Inject Errands errands;

    @Override
    public String name() {
        return "pulse.closings";
    }

    @Override
    public List<Long> due(Instant now) {
        return waves.over(Schedule.today(now)).stream().map(Wave::id).toList();
    }

    @Override
    public void run(long key, Instant now) {
        var wave = waves.alone(key);
        if (wave.isOpen() && !Schedule.today(now).isBefore(wave.closes())) {
            errands.run(name(), () -> clerk.close(wave, now));
        }
    }
}
