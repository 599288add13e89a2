package aidas.feedback;

import java.io.Serializable;
import java.time.YearMonth;

/** One month of a trend; a month without answers has no value, it is not left out. */
public record MonthlyFigure(YearMonth month, Figure figure) implements Serializable {

    private static final long serialVersionUID = 1;
}
