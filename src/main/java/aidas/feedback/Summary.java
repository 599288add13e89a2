package aidas.feedback;

import aidas.shared.Period;
import aidas.survey.Scale;
import java.io.Serializable;
import java.util.Optional;

/**
 * What the answers on one scale say over a period, and month by month.
 *
 * @param trend month by month (R7.9)
 */
public record Summary(Answers answers, Period period, Trend trend) implements Serializable {

    private static final long serialVersionUID = 1;

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
                ? Optional.of(measured.explain(period))
                : Optional.empty();
    }
}
