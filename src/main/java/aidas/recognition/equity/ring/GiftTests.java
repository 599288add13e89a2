package aidas.recognition.equity.ring;

import aidas.shared.Period;
import aidas.shared.Remembered;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Remembers the comparisons that were asked for last: exchanging thanks takes longest. */
@ApplicationScoped
class GiftTests {

    private static final int REPORTS = 8;

    private final Remembered<Key, GiftReport> known = new Remembered<>(REPORTS);

    private record Key(Period period, List<Gift> gifts) {}

    GiftReport of(Period period, List<Gift> gifts) {
        return known.of(new Key(period, gifts), key -> RingReading.of(period, gifts));
    }
}
