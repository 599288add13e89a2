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
import java.util.stream.Stream;

/**
 * Can stores be told apart by a question, and do the people of a store answer alike? From the
 * stores that are shown, see {@link OneWay} and {@link Agreement}.
 *
 * @param icc1 how far one answer tells of its store
 * @param icc2 how far a store's mean can be relied on
 * @param rwg mean agreement within the stores, 0 to 1
 * @param stores how many are shown
 */
public record Reliability(double icc1, double icc2, double rwg, int stores)
        implements Serializable {

    /** The usual gate of ICC(2). */
    public static final double GATE = 0.70;

    /** Empty where fewer than two stores are shown, or all answers are the same. */
    static Optional<Reliability> of(Question question, List<UnitResult> units) {
        var groups =
                units.stream()
                        .filter(each -> each.unit().level() == Level.STORE)
                        .flatMap(each -> group(question, each))
                        .toList();
        double rwg =
                groups.stream()
                        .map(group -> Agreement.rwg(group, question.kind().categories()))
                        .filter(OptionalDouble::isPresent)
                        .mapToDouble(OptionalDouble::getAsDouble)
                        .average()
                        .orElse(0);
        return OneWay.of(groups)
                .map(it -> new Reliability(it.icc1(), it.icc2(), rwg, groups.size()));
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
            double score = question.kind().low() + (double) i;
            n += shown.counts()[i];
            sum += shown.counts()[i] * score;
            squares += shown.counts()[i] * score * score;
        }
        return Stream.of(Group.ofSums(n, sum, squares));
    }
}
