package aidas.leaderboard;

import aidas.access.Caller;
import aidas.access.RegionCode;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.feedback.Board;
import aidas.feedback.Lookback;
import aidas.feedback.StoreComparison;
import aidas.shared.Period;
import aidas.shared.architecture.UseCases;
import aidas.survey.Scale;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Puts stores side by side. Figures only, so every lead may see them all (R3.1). */
@UseCases
public class BoardDesk {

    @Inject StoreComparison comparison;
    @Inject Caller caller;
    @Inject Clock clock;

    /**
     * @param region null for all
     */
    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public StoreBoard stores(Scale scale, RegionCode region, Lookback lookback) {
        var period = Period.lastDays(LocalDate.now(clock), lookback.days());
        var compared = comparison.board(period, scale, region);
        return StoreBoard.of(
                scale, compared.period(), compared.rows().stream().map(this::contender).toList());
    }

    /** The same as rows of a file, the first being the header (R4.1). */
    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public List<String[]> file(Scale scale, RegionCode region, Lookback lookback) {
        return BoardFile.of(stores(scale, region, lookback));
    }

    /** Whoever may see every store owns none of them. */
    private Contender contender(Board.Row row) {
        var store = row.store();
        var scope = caller.scope();
        boolean own = !scope.company() && scope.holds(store.code(), store.region());
        return new Contender(store.code(), store.name(), store.city(), own, row.answers());
    }
}
