package aidas.feedback;

import aidas.shared.Period;
import aidas.survey.Scale;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * What the answers on one scale say over a period, and month by month.
 *
 * @param trend oldest first, without gaps (R7.9); empty where none was asked for
 */
public record Summary(Answers answers, Period period, List<MonthlyFigure> trend)
        implements Serializable {

    private static final long serialVersionUID = 1;

    public Summary {
        trend = List.copyOf(trend);
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

    /** How the figure came about; nothing of the period is left out. Empty without a figure. */
    public Optional<Explanation> explanation() {
        return figure() instanceof Measured measured
                ? Optional.of(measured.explain(period, 0))
                : Optional.empty();
    }
}
