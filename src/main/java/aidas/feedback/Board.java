package aidas.feedback;

import aidas.shared.Period;
import aidas.survey.Scale;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Stores side by side on one scale: figures only, neither words nor people (R7.4).
 *
 * @param rows ordered by the lower end of their interval, best first; those without answers last,
 *     by code
 */
public record Board(Scale scale, Period period, List<Row> rows) implements Serializable {

    private static final long serialVersionUID = 1;

    private static final Comparator<Row> ORDER =
            Comparator.comparingDouble(Row::lowerEnd)
                    .reversed()
                    .thenComparing(row -> row.store().code().value());

    public Board {
        rows = List.copyOf(rows);
    }

    /** One store. */
    public record Row(StoreName store, Answers answers) implements Serializable {

        private static final long serialVersionUID = 1;

        public Figure figure() {
            return answers.figure();
        }

        private double lowerEnd() {
            return figure() instanceof Measured measured
                    ? measured.intervalLow()
                    : Double.NEGATIVE_INFINITY;
        }
    }

    static Board of(Scale scale, Period period, Collection<Row> rows) {
        return new Board(scale, period, rows.stream().sorted(ORDER).toList());
    }
}
