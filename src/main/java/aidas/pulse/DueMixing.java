package aidas.pulse;

import aidas.shared.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Mixes the boxes of open waves once an hour, so that neither the order of their rows nor the
 * transactions that wrote them tell when a ballot came (R3.4).
 */
@ApplicationScoped
class DueMixing implements Chore {

    @Inject BallotBox box;
    @Inject Waves waves;

    @Override
    public String name() {
        return "pulse.mixing";
    }

    @Override
    public List<Long> due(Instant now) {
        return now.atOffset(ZoneOffset.UTC).getMinute() < 2 ? box.unmixed() : List.of();
    }

    @Override
    public void run(long key, Instant now) {
        // Mixed while it closes, the box would outlive its wave
        if (waves.alone(key).isOpen()) {
            box.mix(key);
        }
    }
}
