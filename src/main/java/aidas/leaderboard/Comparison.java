package aidas.leaderboard;

import static java.util.Comparator.comparing;

import aidas.feedback.Answers;
import aidas.statistics.Group;
import aidas.statistics.OneWay;
import aidas.statistics.Posterior;
import aidas.statistics.Ranking;
import aidas.statistics.Shrinkage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes a board of contenders: who has entered, whether they differ at all, and in which tiers they
 * stand.
 *
 * @param names the order of the reader's alphabet
 * @param ranking {@link Ranking#of}, or what remembers it
 */
record Comparison(
        Comparator<String> names, Function<List<Posterior>, List<Ranking.Place>> ranking) {

    /**
     * @param all whatever may be compared, and what else its stores hold
     * @param before the units as they were in the period before
     */
    Board board(BoardRequest request, Collection<Contender> all, Collection<Contender> before) {
        var mix = request.mix();
        var hidden = Cover.of(all);
        var peers = all.stream().filter(request::concerns).toList();
        var withheld = sorted(peers.stream().filter(c -> hidden.contains(c.unit().code())));
        var shown = sorted(peers.stream().filter(c -> !hidden.contains(c.unit().code())));
        var entered = shown.stream().filter(c -> c.more() == 0).toList();
        var groups = entered.stream().map(c -> c.group(mix).orElseThrow()).toList();
        var analysis = OneWay.of(groups);
        boolean differs = analysis.filter(test -> test.p() < Board.LEVEL).isPresent();
        var line = line(mix, shown);
        var shrinkage = differs ? Shrinkage.towardGlsMean(analysis.orElseThrow(), groups) : null;
        return new Board(
                request,
                differs ? tiers(placed(entered, groups, shrinkage), line) : locked(entered),
                shown.stream().filter(c -> c.more() > 0).toList(),
                withheld,
                shown.stream()
                        .map(Contender::answers)
                        .reduce(Answers.none(request.scale()), Answers::plus)
                        .figure(),
                line,
                entered.size() < 2
                        ? Spread.NOTHING_TO_COMPARE
                        : differs ? Spread.MORE_THAN_CHANCE : Spread.MAY_BE_CHANCE,
                analysis.orElse(null),
                shrinkage,
                Rises.of(mix, entered, shown(before)));
    }

    private static List<Contender> shown(Collection<Contender> units) {
        var hidden = Cover.of(units);
        return units.stream().filter(c -> !hidden.contains(c.unit().code())).toList();
    }

    private List<Contender> sorted(Stream<Contender> contenders) {
        return contenders
                .sorted(
                        comparing((Contender c) -> c.unit().name(), names)
                                .thenComparing(c -> c.unit().place(), names)
                                .thenComparing(c -> c.unit().code()))
                .toList();
    }

    private static Double line(Mix mix, List<Contender> contenders) {
        var groups = contenders.stream().flatMap(c -> c.group(mix).stream()).toList();
        double n = groups.stream().mapToDouble(Group::n).sum();
        return n == 0 ? null : groups.stream().mapToDouble(g -> g.n() * g.mean()).sum() / n;
    }

    private static List<Tier> locked(List<Contender> entered) {
        return entered.isEmpty()
                ? List.of()
                : List.of(
                        new Tier(
                                1,
                                Tier.Side.WITH,
                                entered.stream().map(c -> standing(c, null, null)).toList()));
    }

    private List<Standing> placed(
            List<Contender> entered, List<Group> groups, Shrinkage shrinkage) {
        var worth = groups.stream().map(shrinkage::shrunk).toList();
        var places = ranking.apply(worth.stream().map(Shrinkage.Shrunken::posterior).toList());
        var standings = new ArrayList<Standing>();
        for (int i = 0; i < entered.size(); i++) {
            standings.add(standing(entered.get(i), worth.get(i), places.get(i)));
        }
        return standings;
    }

    private static Standing standing(
            Contender contender, Shrinkage.Shrunken worth, Ranking.Place place) {
        var raw = contender.measured().orElseThrow();
        var mix = contender.mix();
        return new Standing(
                contender, raw, mix == null ? null : Adjusted.of(raw, mix), worth, place);
    }

    private static List<Tier> tiers(List<Standing> standings, double line) {
        var byNumber = new TreeMap<Integer, List<Standing>>();
        standings.forEach(
                s -> byNumber.computeIfAbsent(s.place().tier(), n -> new ArrayList<>()).add(s));
        return byNumber.entrySet().stream()
                .map(e -> new Tier(e.getKey(), side(e.getValue(), line), e.getValue()))
                .toList();
    }

    /** By everyone's whole range: nobody is called what only the others are. */
    private static Tier.Side side(List<Standing> tier, double line) {
        var ranges = tier.stream().map(s -> s.posterior().interval(Ranking.CONFIDENCE)).toList();
        if (ranges.stream().allMatch(range -> range.low() > line)) {
            return Tier.Side.ABOVE;
        }
        return ranges.stream().allMatch(range -> range.high() < line)
                ? Tier.Side.BELOW
                : Tier.Side.WITH;
    }
}
