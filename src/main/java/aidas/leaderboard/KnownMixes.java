package aidas.leaderboard;

import aidas.feedback.Answers;
import aidas.shared.Remembered;
import aidas.survey.Scale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * Remembers the mixes of the periods that were asked for last. Both sums are kept in the intake's
 * transaction: as long as the stores' sums are the same to the answer, so are their mixes.
 */
@ApplicationScoped
class KnownMixes {

    private static final int PERIODS = 24;

    @Inject CaseMixes mixes;

    private final Remembered<Key, Map<Long, CaseMix>> known = new Remembered<>(PERIODS);

    /** What the mixes of a period depend on. */
    private record Key(Scale scale, Months months, List<StoreSum> sums) {}

    /** A store's answers and its format, which is a part of the mix. */
    record StoreSum(long store, String format, Answers answers) {}

    /** By the store's id; stores nobody answered about are absent. */
    Map<Long, CaseMix> of(Scale scale, Months months, List<StoreSum> sums) {
        return known.of(
                new Key(scale, months, sums), key -> mixes.ofStores(key.scale(), key.months()));
    }
}
