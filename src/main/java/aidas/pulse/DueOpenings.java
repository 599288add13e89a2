package aidas.pulse;

import aidas.access.Errands;
import aidas.shared.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Opens the waves whose day has come (R2.1). */
@ApplicationScoped
class DueOpenings implements Chore {

    @Inject Programmes programmes;
    @Inject Waves waves;
    @Inject WaveClerk clerk;
    @Inject Errands errands;

    @Override
    public String name() {
        return "pulse.openings";
    }

    @Override
    public List<Long> due(Instant now) {
        return programmes.running().stream()
                .filter(programme -> day(programme, now).isPresent())
                .map(Programme::id)
                .toList();
    }

    @Override
    public void run(long key, Instant now) {
        var programme = programmes.alone(key);
        errands.run(
                name(),
                () -> day(programme, now).ifPresent(day -> clerk.open(programme, day, now)));
    }

    private Optional<LocalDate> day(Programme programme, Instant now) {
        var last = waves.last(programme);
        if (!programme.isRunning() || last.filter(Wave::isOpen).isPresent()) {
            return Optional.empty();
        }
        return programme
                .plan()
                .schedule()
                .due(Schedule.today(now), last.map(Wave::opens).orElse(null));
    }
}
