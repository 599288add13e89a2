package aidas.pulse;

import aidas.pulse.UnitResult.Outcome;
import aidas.pulse.gate.Level;
import aidas.statistics.Agreement;
import aidas.statistics.Group;
import aidas.statistics.OneWay;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Can stores be told apart by a question, and do the people of a store answer alike? From the
 * stores that are shown, see {@link OneWay} and {@link Agreement}. A recommendation is counted as
 * the laboratory counts it: a promoter 1, a critic -1.
 *
 * @param icc1 how far one answer tells of its store
 * @param icc2 how far a store's mean can be relied on
 * @param rwg mean agreement within the stores, 0 to 1; null for a recommendation, whose answers are
 *     no steps of agreement
 * @param stores how many are shown
 */
public record Reliability(double icc1, double icc2, Double rwg, int stores)
        implements Serializable {

    /** The usual gate of ICC(2). */
    public static final double GATE = 0.70;

    private static final int NEUTRAL = 7;
    private static final int PROMOTER = 9;

    /** Empty where fewer than two stores are shown, or all answers are the same. */
    static Optional<Reliability> of(Question question, List<UnitResult> units) {
        var groups =
                units.stream()
                        .filter(each -> each.unit().level() == Level.STORE)
                        .flatMap(each -> group(question, each))
                        .toList();
        var rwg =
                units.stream()
                        .filter(each -> each.unit().level() == Level.STORE)
                        .map(each -> rwg(question, each))
                        .flatMap(Optional::stream)
                        .collect(
                                Collectors.collectingAndThen(
                                        Collectors.toList(), Reliability::mean));
        return OneWay.of(groups)
                .map(it -> new Reliability(it.icc1(), it.icc2(), rwg, groups.size()));
    }

    /**
     * How far the people of a unit answer an item alike; empty if that is not shown or not asked.
     */
    public static Optional<Double> rwg(Question question, UnitResult unit) {
        return question.kind() == QuestionKind.ITEM
                ? group(question, unit)
                        .map(group -> Agreement.rwg(group, question.kind().categories()))
                        .filter(OptionalDouble::isPresent)
                        .map(OptionalDouble::getAsDouble)
                        .findFirst()
                : Optional.empty();
    }

    private static Double mean(List<Double> values) {
        return values.isEmpty()
                ? null
                : Double.valueOf(
                        values.stream().mapToDouble(Double::doubleValue).average().orElseThrow());
    }

    public boolean reliable() {
        return icc2 >= GATE;
    }

    private static Stream<Group> group(Question question, UnitResult unit) {
        if (!(unit.outcome() instanceof Outcome.Shown shown)) {
            return Stream.empty();
        }
        double n = 0;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < shown.counts().length; i++) {
            double score = score(question.kind(), i);
            n += shown.counts()[i];
            sum += shown.counts()[i] * score;
            squares += shown.counts()[i] * score * score;
        }
        return Stream.of(Group.ofSums(n, sum, squares));
    }

    private static double score(QuestionKind kind, int category) {
        if (kind != QuestionKind.ENPS) {
            return kind.low() + (double) category;
        }
        return category >= PROMOTER ? 1 : category >= NEUTRAL ? 0 : -1;
    }
}
