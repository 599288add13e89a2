package aidas.feedback;

import aidas.access.Caller;
import aidas.access.RegionCode;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.Period;
import aidas.shared.architecture.UseCases;
import aidas.survey.Scale;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Stores side by side. */
@UseCases
public class StoreComparison {

    private static final int DAYS = 90;

    @Inject Sums sums;
    @Inject Units units;
    @Inject Caller caller;
    @Inject Clock clock;

    /**
     * All open stores on one scale; figures only, so every lead may read it (R7.4).
     *
     * @param period null for the last 90 days in the zone of most stores
     * @param region null for all
     */
    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public Board board(Period period, Scale scale, RegionCode region) {
        var asked =
                period == null
                        ? Period.lastDays(LocalDate.ofInstant(clock.instant(), units.zone()), DAYS)
                        : period;
        Map<String, Sum> byStore =
                sums.ofStores(scale, asked).stream()
                        .collect(Collectors.toMap(Sum::unit, Function.identity()));
        return Board.of(
                scale,
                asked,
                units.stores().stream()
                        .filter(store -> region == null || store.region().equals(region))
                        .map(store -> row(scale, store, byStore.get(store.code().value())))
                        .toList());
    }

    /** The open stores in the caller's scope, by name. */
    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public List<StoreName> stores() {
        var scope = caller.scope();
        return units.stores().stream()
                .filter(store -> scope.holds(store.code(), store.region()))
                .toList();
    }

    /** Code and name of all regions, by name, to choose one. */
    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public Map<String, String> regions() {
        return units.regions();
    }

    private static Board.Row row(Scale scale, StoreName store, Sum sum) {
        return new Board.Row(store, sum == null ? Answers.none(scale) : sum.answers());
    }
}
