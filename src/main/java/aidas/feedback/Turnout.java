package aidas.feedback;

import aidas.shared.Period;
import java.io.Serializable;
import java.util.Optional;

/**
 * How many customers were asked and how many of them answered (R8.16). Days of which nobody told
 * how many were asked are left out, with their answers.
 *
 * @param asked on the days that were told
 * @param answered on those days
 * @param others answers of the other days
 * @param told days that were told
 * @param days all days; of several stores the days of each
 */
public record Turnout(Period period, long asked, long answered, long others, long told, long days)
        implements Serializable {

    private static final long serialVersionUID = 1;

    /** The response rate, never above 100 %, or why there is none. */
    public Figure figure() {
        if (told == 0) {
            return new Missing(Missing.Reason.ASKED_UNKNOWN);
        }
        if (answered > asked) {
            return new Missing(Missing.Reason.MORE_THAN_ASKED);
        }
        return asked == 0
                ? new Missing(Missing.Reason.NOBODY_ASKED)
                : new ResponseRate(answered, asked);
    }

    /** Empty without a figure. */
    public Optional<Explanation> explanation() {
        return figure() instanceof Measured rate
                ? Optional.of(rate.explain(period, leftOut()))
                : Optional.empty();
    }

    private LeftOut[] leftOut() {
        return told == days && others == 0
                ? new LeftOut[0]
                : new LeftOut[] {new LeftOut.DaysUntold(Math.min(told, days), days, others)};
    }
}
