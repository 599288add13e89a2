package aidas.leaderboard;

import aidas.statistics.Posterior;
import aidas.statistics.Ranking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Remembers the places of the boards that were asked for last: they depend on the posteriors alone,
 * and drawing them takes far longer than the rest of a board.
 */
@ApplicationScoped
class Rankings {

    private static final int BOARDS = 64;

    private final Map<List<Posterior>, List<Ranking.Place>> known =
            new LinkedHashMap<>(BOARDS, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(
                        Map.Entry<List<Posterior>, List<Ranking.Place>> eldest) {
                    return size() > BOARDS;
                }
            };

    /** Two who ask at once for a new one may both draw it, which does no harm. */
    List<Ranking.Place> of(List<Posterior> units) {
        synchronized (known) {
            var places = known.get(units);
            if (places != null) {
                return places;
            }
        }
        var places = Ranking.of(units);
        synchronized (known) {
            known.put(units, places);
        }
        return places;
    }
}
