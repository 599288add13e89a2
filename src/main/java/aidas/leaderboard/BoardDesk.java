package aidas.leaderboard;

import aidas.access.Caller;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.shared.Alphabet;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Puts stores, teams or regions side by side. Figures only, so every lead may see all stores and
 * regions (R3.1); teams are shown to those whose scope holds their store (R3.5).
 */
@UseCases
public class BoardDesk {

    @Inject Contenders contenders;
    @Inject Peers peers;
    @Inject Rankings rankings;
    @Inject Caller caller;
    @Inject Clock clock;

    /**
     * @param reader in whose alphabet names stand
     */
    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public Board board(BoardRequest request, Locale reader) {
        return made(request.possible(), reader);
    }

    /** The same as rows of a file (R4.1). */
    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public BoardTable table(BoardRequest request, Locale reader) {
        return BoardTable.of(made(request.possible(), reader));
    }

    /** What a board can be narrowed to. */
    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public Choices choices() {
        return peers.choices();
    }

    /** The last complete months; the current one is never compared. */
    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public Months last(int months) {
        return Months.last(months, LocalDate.now(clock));
    }

    private Board made(BoardRequest request, Locale reader) {
        return new Comparison(Alphabet.of(reader), rankings::of)
                .board(
                        request,
                        units(request, true),
                        units(
                                request.over(request.months().before()),
                                request.mix() == Mix.ADJUSTED));
    }

    private Collection<Contender> units(BoardRequest request, boolean mixed) {
        var today = LocalDate.now(clock);
        return switch (request.kind()) {
            case STORE -> open(contenders.stores(request, today, mixed)).map(this::marked).toList();
            case TEAM ->
                    open(contenders.teams(request, today))
                            .filter(team -> holdsStoreOf(team.unit()))
                            .map(this::marked)
                            .toList();
            case REGION -> regions(contenders.stores(request, today, mixed));
        };
    }

    private static Stream<Contender> open(List<Contestant> all) {
        return all.stream().filter(Contestant::open).map(Contestant::contender);
    }

    private Collection<Contender> regions(List<Contestant> stores) {
        var names = peers.choices().regions();
        var regions = new LinkedHashMap<String, Contender>();
        for (var store : stores) {
            var code = store.contender().unit().region();
            var unit =
                    new Unit(
                            UnitKind.REGION,
                            code.value(),
                            names.get(code.value()),
                            "",
                            code,
                            null,
                            !caller.scope().company() && caller.scope().holds(code));
            var part = store.contender();
            regions.merge(
                    code.value(),
                    new Contender(unit, part.answers(), part.mix(), 0),
                    Contender::plus);
        }
        return regions.values();
    }

    /** Whoever may see every store owns none of them (R3.2). */
    private Contender marked(Contender contender) {
        boolean own = !caller.scope().company() && holdsStoreOf(contender.unit());
        return own
                ? new Contender(
                        contender.unit().owned(),
                        contender.answers(),
                        contender.mix(),
                        contender.people())
                : contender;
    }

    private boolean holdsStoreOf(Unit unit) {
        return caller.scope().holds(new StoreCode(unit.store()), unit.region());
    }
}
