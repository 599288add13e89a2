package aidas.leaderboard.rest;

import aidas.leaderboard.Board;
import aidas.leaderboard.Contender;
import aidas.leaderboard.Standing;
import aidas.statistics.OneWay;
import aidas.statistics.Ranking;
import aidas.statistics.Shrinkage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How a board came about: formulas in words, n, who was left out and why, the global test, the
 * model, the draws, and each unit's numbers.
 *
 * @param n answers of the units that entered, effective ones
 * @param model absent on a locked board
 */
public record BoardExplanationJson(
        String unit,
        String rule,
        String from,
        String until,
        Map<String, String> formulas,
        double n,
        int entered,
        List<LeftOutJson> leftOut,
        TestJson test,
        ModelJson model,
        DrawsJson draws,
        List<UnitJson> units) {

    private static final List<String> FORMULAS =
            List.of("value", "adjusted", "test", "worth", "order", "places", "improved", "enter");

    static BoardExplanationJson of(Board board) {
        var request = board.request();
        var period = request.months().period();
        var standings = board.standings();
        return new BoardExplanationJson(
                request.kind().code(),
                Board.RULE,
                period.from().toString(),
                period.until().toString(),
                words(),
                standings.stream().mapToDouble(s -> s.contender().n()).sum(),
                standings.size(),
                LeftOutJson.of(board),
                TestJson.of(board),
                ModelJson.of(board.shrinkage(), board.analysis()),
                board.locked()
                        ? null
                        : new DrawsJson(Ranking.SEED, Ranking.draws(standings.size())),
                standings.stream().map(UnitJson::of).toList());
    }

    private static Map<String, String> words() {
        var formulas = new TreeMap<String, String>();
        FORMULAS.forEach(each -> formulas.put(each, BoardJson.said("leaderboard.explain." + each)));
        return formulas;
    }

    /** A unit that is not compared, and why. */
    public record LeftOutJson(String code, String name, String reason) {

        static List<LeftOutJson> of(Board board) {
            return Stream.concat(
                            board.waiting().stream()
                                    .map(c -> of(c, "leaderboard.waiting", c.more())),
                            board.withheld().stream()
                                    .map(c -> of(c, c.whyWithheld(), Contender.LEAST_PEOPLE)))
                    .toList();
        }

        private static LeftOutJson of(Contender contender, String key, Object arg) {
            return new LeftOutJson(
                    contender.unit().code(), contender.unit().name(), BoardJson.said(key, arg));
        }
    }

    /** One-way analysis of variance; mean squares in squared points or percent. */
    public record TestJson(
            double f,
            double p,
            double level,
            int between,
            double within,
            double msb,
            double msw,
            String verdict) {

        static TestJson of(Board board) {
            OneWay test = board.analysis();
            return test == null
                    ? null
                    : new TestJson(
                            Double.isInfinite(test.f()) ? Double.MAX_VALUE : test.f(),
                            test.p(),
                            Board.LEVEL,
                            test.groups() - 1,
                            test.n() - test.groups(),
                            test.msb(),
                            test.msw(),
                            board.spread().key());
        }
    }

    /**
     * @param mean μ, toward which means shrink
     * @param tau2 variance of the units' true values
     * @param sigma2 variance of answers within a unit
     */
    public record ModelJson(
            double mean, double tau2, double sigma2, double n0, double icc1, double icc2) {

        static ModelJson of(Shrinkage shrinkage, OneWay test) {
            return shrinkage == null
                    ? null
                    : new ModelJson(
                            shrinkage.mean(),
                            shrinkage.tau2(),
                            shrinkage.sigma2(),
                            test.n0(),
                            test.icc1(),
                            test.icc2());
        }
    }

    /** How places were drawn: the same seed gives the same board. */
    public record DrawsJson(long seed, int draws) {}

    /**
     * @param reliability B, how much of its own mean the unit keeps
     * @param alone answers that no other unit has the like of; they count as expected
     */
    public record UnitJson(
            String code,
            double n,
            double value,
            Double expected,
            Double alone,
            Double reliability,
            Double worth,
            Double sd,
            Double lowerBound) {

        static UnitJson of(Standing standing) {
            var mix = standing.contender().mix();
            var worth = standing.worth();
            return new UnitJson(
                    standing.unit().code(),
                    standing.contender().n(),
                    standing.raw().value(),
                    standing.adjusted() == null ? null : standing.adjusted().expected(),
                    mix == null ? null : mix.alone(),
                    worth == null ? null : worth.reliability(),
                    worth == null ? null : worth.mean(),
                    worth == null ? null : worth.sd(),
                    standing.place() == null ? null : standing.place().lowerBound());
        }
    }
}
