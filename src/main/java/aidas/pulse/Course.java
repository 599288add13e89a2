package aidas.pulse;

import aidas.pulse.UnitResult.Outcome;
import aidas.statistics.ControlChart;
import aidas.statistics.Interval;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * One question of one unit in one closed wave of a programme.
 *
 * @param outcome a figure, or why there is none
 */
public record Course(WaveView wave, String question, Outcome outcome) implements Serializable {

    /** So many values tell what is ordinary. */
    public static final int ENOUGH = 8;

    /** What is ordinary variation among the figures that are shown; empty below eight. */
    public static Optional<Interval> ordinary(List<Course> waves) {
        double[] values =
                waves.stream()
                        .map(Course::outcome)
                        .filter(Outcome.Shown.class::isInstance)
                        .mapToDouble(shown -> ((Outcome.Shown) shown).reading().value())
                        .toArray();
        return values.length < ENOUGH
                ? Optional.empty()
                : Optional.of(ControlChart.of(values).limits());
    }
}
