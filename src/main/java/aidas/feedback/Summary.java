package aidas.feedback;

import aidas.shared.Period;
import aidas.survey.Scale;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * What the answers on one scale say over a period, and month by month.
 *
 * @param trend month by month (R7.9)
 * @param leftOut what of the period did not go in
 */
public record Summary(Answers answers, Period period, Trend trend, List<LeftOut> leftOut)
        implements Serializable {

    private static final long serialVersionUID = 1;

    public Summary {
        leftOut = List.copyOf(leftOut);
    }

    /** Nothing is left out. */
    Summary(Answers answers, Period period, Trend trend) {
        this(answers, period, trend, List.of());
    }

    Summary without(LeftOut left) {
        return new Summary(answers, period, trend, List.of(left));
    }

    public Scale scale() {
        return answers.scale();
    }

    /** NPS, CSAT or CES. */
    public Figure figure() {
        return answers.figure();
    }

    public Figure mean() {
        return answers.mean();
    }

    /** How the figure came about. Empty without a figure. */
    public Optional<Explanation> explanation() {
        return explained(figure());
    }

    /** The same for the mean. */
    public Optional<Explanation> ofMean() {
        return explained(mean());
    }

    private Optional<Explanation> explained(Figure figure) {
        return figure instanceof Measured measured
                ? Optional.of(measured.explain(period, leftOut.toArray(LeftOut[]::new)))
                : Optional.empty();
    }
}
