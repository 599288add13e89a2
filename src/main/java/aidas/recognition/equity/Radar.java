package aidas.recognition.equity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import aidas.pulse.gate.Floor;
import aidas.recognition.equity.Comparison.Tested;
import aidas.shared.Period;
import aidas.statistics.EventRate;
import aidas.statistics.Events;
import aidas.statistics.Gini;
import aidas.statistics.GroupShuffle;
import aidas.statistics.Lorenz;
import aidas.statistics.ManyTests;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Works the figures out of what people got; the same portions give the same figures (R3.4). */
final class Radar {

    static final int FLOOR = Floor.OF_FIGURES.answers();

    private static final int MONTH = 30;
    private static final double LEAST_PART = .5;
    private static final double CONFIDENCE = .95;
    private static final int DEALS = 399;
    private static final int STEPS = 20;
    private static final long SEED = 74;

    private final List<Portion> people;
    private final Map<GroupKind, Set<String>> hidden;
    private final Events all;

    private Radar(List<Portion> people) {
        this.people = people;
        this.hidden = Veil.of(people, FLOOR);
        this.all = Events.sum(people.stream().map(Portion::thanks).toList());
    }

    static EquityReport of(Period period, List<Portion> everybody) {
        double least = LEAST_PART * ChronoUnit.DAYS.between(period.from(), period.until());
        var people = everybody.stream().filter(each -> each.thanks().exposure() >= least).toList();
        int left = everybody.size() - people.size();
        int leftOut = left < FLOOR ? 0 : left;
        if (people.size() < FLOOR) {
            return new EquityReport(period, 0, 0, new Spread.Withheld(), List.of());
        }
        var radar = new Radar(people);
        return radar.all.count() == 0
                ? new EquityReport(period, people.size(), leftOut, new Spread.Nothing(), List.of())
                : new EquityReport(
                        period, people.size(), leftOut, radar.spread(), radar.comparisons());
    }

    private Spread spread() {
        double[] monthly = monthly(people);
        double[] days = people.stream().mapToDouble(each -> each.thanks().exposure()).toArray();
        var curve = Coarse.of(Lorenz.of(monthly).inSteps(FLOOR, STEPS));
        return new Spread.Told(
                Coarse.of(Gini.of(new SplittableRandom(SEED), monthly).orElseThrow()),
                Coarse.of(Gini.dealt((long) all.count(), days, DEALS, new SplittableRandom(SEED))),
                curve,
                Coarse.of(monthly(people, EventRate.dispersion(List.of(events(people))))),
                Coarse.of(curve.holdingHalf()));
    }

    private static EventRate monthly(List<Portion> people, double dispersion) {
        var sum = Events.sum(events(people));
        var months = new Events(sum.count(), sum.exposure() / MONTH);
        return EventRate.of(months, dispersion, CONFIDENCE);
    }

    private static double[] monthly(List<Portion> people) {
        return people.stream().mapToDouble(each -> MONTH * each.thanks().rate()).toArray();
    }

    private List<Comparison> comparisons() {
        var kinds = GroupKind.values();
        var grouped = Arrays.stream(kinds).map(this::by).toList();
        var shuffles = grouped.stream().map(Radar::shuffle).toList();
        double[] ps =
                shuffles.stream().filter(Objects::nonNull).mapToDouble(GroupShuffle::p).toArray();
        var adjusted = Arrays.stream(ManyTests.holm(ps)).iterator();
        return IntStream.range(0, kinds.length)
                .mapToObj(
                        i ->
                                new Comparison(
                                        kinds[i],
                                        figures(kinds[i], grouped.get(i)),
                                        shuffles.get(i) == null
                                                ? null
                                                : new Tested(
                                                        shuffles.get(i),
                                                        adjusted.next(),
                                                        ps.length)))
                .toList();
    }

    private Map<String, List<Portion>> by(GroupKind kind) {
        return people.stream()
                .collect(groupingBy(each -> each.units().get(kind).code(), TreeMap::new, toList()));
    }

    /** Of all groups, the withheld ones too: p tells of none of them. */
    private static GroupShuffle shuffle(Map<String, List<Portion>> groups) {
        return GroupShuffle.of(
                        groups.values().stream().map(Radar::events).toList(),
                        new SplittableRandom(SEED))
                .orElse(null);
    }

    private static List<Events> events(List<Portion> people) {
        return people.stream().map(Portion::thanks).toList();
    }

    private List<GroupFigures> figures(GroupKind kind, Map<String, List<Portion>> groups) {
        double dispersion =
                EventRate.dispersion(groups.values().stream().map(Radar::events).toList());
        var withheld = hidden.getOrDefault(kind, Set.of());
        return groups.entrySet().stream()
                .map(
                        group -> {
                            var unit = group.getValue().getFirst().units().get(kind);
                            return withheld.contains(group.getKey())
                                    ? new GroupFigures.Withheld(unit)
                                    : shown(unit, group.getValue(), dispersion);
                        })
                .toList();
    }

    private GroupFigures shown(Unit unit, List<Portion> group, double dispersion) {
        var sum = Events.sum(events(group));
        var monthly = monthly(group, dispersion);
        return new GroupFigures.Shown(
                unit,
                group.size(),
                Coarse.of((double) group.size() / people.size()),
                Coarse.of(sum.count() / all.count(), monthly),
                Coarse.of(monthly),
                Gini.of(new SplittableRandom(SEED), monthly(group)).map(Coarse::of).orElse(null));
    }
}
