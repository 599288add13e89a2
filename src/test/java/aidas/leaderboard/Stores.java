package aidas.leaderboard;

import aidas.access.RegionCode;
import aidas.feedback.Answers;
import aidas.organisation.Format;
import aidas.organisation.Membership;
import aidas.shared.Alphabet;
import aidas.statistics.Group;
import aidas.statistics.Ranking;
import aidas.survey.Scale;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Units with answers, as boards compare them. */
final class Stores {

    static final Months MARCH = new Months(YearMonth.of(2026, 3), YearMonth.of(2026, 4));

    private static final RegionCode BG = new RegionCode("BG");

    private static final Comparison COMPARISON =
            new Comparison(Alphabet.of(Locale.ENGLISH), Ranking::of);

    private Stores() {}

    static BoardRequest asked(UnitKind kind, Mix mix) {
        return new BoardRequest(
                kind, Scale.NPS_0_10, MARCH, null, null, null, Membership.THEN, mix);
    }

    static Board board(Contender... stores) {
        return board(asked(UnitKind.STORE, Mix.RAW), Arrays.asList(stores), List.of());
    }

    static Board board(
            BoardRequest request, Collection<Contender> now, Collection<Contender> before) {
        return COMPARISON.board(request, now, before);
    }

    static List<String> names(List<Contender> contenders) {
        return contenders.stream().map(each -> each.unit().name()).toList();
    }

    /** The names in each tier. */
    static List<List<String>> tiers(Board board) {
        return board.tiers().stream()
                .map(t -> t.standings().stream().map(s -> s.unit().name()).toList())
                .toList();
    }

    static Unit unit(UnitKind kind, String name) {
        return new Unit(kind, "S-" + name, name, "Ruse", BG, new Format("city"), false);
    }

    /** By promoters, passives and detractors, with scores 9.5, 7.5 and 3 on average. */
    static Contender store(String name, long promoters, long passives, long detractors) {
        return new Contender(
                unit(UnitKind.STORE, name), answers(promoters, passives, detractors), null, 0);
    }

    /** With as many people credited. */
    static Contender team(String name, int people, long promoters, long detractors) {
        return new Contender(
                unit(UnitKind.TEAM, name), answers(promoters, 0, detractors), null, people);
    }

    /** Of shared answers: each weighs that much. */
    static Contender shared(String name, long answers, double weight) {
        double all = answers * weight;
        return new Contender(
                unit(UnitKind.STORE, name),
                new Answers(Scale.NPS_0_10, answers, all, all, all, 0, 0, 9.5 * all, 90.5 * all),
                null,
                0);
    }

    static Answers answers(long promoters, long passives, long detractors) {
        double sum = 9.5 * promoters + 7.5 * passives + 3.0 * detractors;
        double squares = 90.5 * promoters + 56.5 * passives + 11.0 * detractors;
        return Answers.counted(Scale.NPS_0_10, promoters, passives, detractors, sum, squares);
    }

    /** With a mix under which anybody would have had that NPS, in a company with its own. */
    static Contender mixed(Contender store, double expected, double company) {
        Group raw = store.group(Mix.RAW).orElseThrow();
        double n = raw.n();
        double observed = n * raw.mean() / 100;
        double spread = raw.squares() / 10_000 + n * Math.pow((raw.mean() - expected) / 100, 2);
        var mix = new CaseMix(n, observed, n * expected / 100, spread, 0, company / 100);
        return new Contender(store.unit(), store.answers(), mix, 0);
    }
}
