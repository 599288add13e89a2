package aidas.recognition.equity;

import aidas.shared.Period;
import aidas.shared.Remembered;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Remembers the reports that were asked for last: who looks at one kind of group after another has
 * the shuffles worked out once. The same facts give the same figures (R3.4), so others are another
 * key.
 */
@ApplicationScoped
class Radars {

    private static final int REPORTS = 8;

    private final Remembered<Key, EquityReport> known = new Remembered<>(REPORTS);

    private record Key(Period period, List<Portion> people) {}

    EquityReport of(Period period, List<Portion> people) {
        return known.of(new Key(period, people), key -> Radar.of(period, people));
    }
}
