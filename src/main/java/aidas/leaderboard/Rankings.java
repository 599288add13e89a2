package aidas.leaderboard;

import aidas.shared.Remembered;
import aidas.statistics.Posterior;
import aidas.statistics.Ranking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Remembers the places of the boards that were asked for last: drawing them takes longest. */
@ApplicationScoped
class Rankings {

    private static final int BOARDS = 64;

    private final Remembered<List<Posterior>, List<Ranking.Place>> known = new Remembered<>(BOARDS);

    List<Ranking.Place> of(List<Posterior> units) {
        return known.of(units, Ranking::of);
    }
}
