package aidas.leaderboard;

import aidas.access.RegionCode;
import aidas.shared.Alphabet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/**
 * Sums and boards of the company as a whole, for what publishes a result: no scope narrows them and
 * nothing is anybody's own. Whoever hands them out checks who may see what.
 */
@ApplicationScoped
public class Boards {

    @Inject Contenders contenders;
    @Inject Peers peers;
    @Inject Rankings rankings;

    /**
     * The peers that are asked for, with their sums of now.
     *
     * @param today as of which day people belong to stores, if asked so
     */
    public List<Contender> contenders(BoardRequest request, LocalDate today) {
        boolean mixed = request.mix() == Mix.ADJUSTED;
        var open =
                switch (request.kind()) {
                    case STORE -> open(contenders.stores(request, today, mixed));
                    case TEAM -> open(contenders.teams(request, today));
                    case REGION -> regions(contenders.stores(request, today, mixed));
                };
        return open.stream().filter(request::concerns).toList();
    }

    /** What there is to narrow a board to. */
    public Choices choices() {
        return peers.choices();
    }

    /** A board of sums that are known already. */
    public Board board(BoardRequest request, Collection<Contender> known, Locale reader) {
        return new Comparison(Alphabet.of(reader), rankings::of).board(request, known, List.of());
    }

    private static List<Contender> open(List<Contestant> all) {
        return all.stream().filter(Contestant::open).map(Contestant::contender).toList();
    }

    private List<Contender> regions(List<Contestant> stores) {
        var names = peers.choices().regions();
        var regions = new LinkedHashMap<RegionCode, Contender>();
        for (var store : stores) {
            var part = store.contender();
            var code = part.unit().region();
            var name = names.get(code.value());
            var unit = new Unit(UnitKind.REGION, code.value(), name, "", code, null, false);
            regions.merge(
                    code, new Contender(unit, part.answers(), part.mix(), 0), Contender::plus);
        }
        return List.copyOf(regions.values());
    }
}
