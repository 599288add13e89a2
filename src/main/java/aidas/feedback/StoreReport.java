package aidas.feedback;

import aidas.survey.Scale;
import java.io.Serializable;

/**
 * What a store hears from its customers over some days.
 *
 * @param comparison with the same number of days before
 */
public record StoreReport(
        StoreName store,
        Lookback lookback,
        Overview figures,
        Comparison comparison,
        Words words,
        Turnout turnout)
        implements Serializable {

    private static final long serialVersionUID = 1;

    /** Of NPS. */
    public Change change() {
        return comparison.on(Scale.NPS_0_10);
    }
}
