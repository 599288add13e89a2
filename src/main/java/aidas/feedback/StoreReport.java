package aidas.feedback;

import java.io.Serializable;

/**
 * What a store hears from its customers over some days.
 *
 * @param change of NPS against the same number of days before
 */
public record StoreReport(
        StoreName store, Lookback lookback, Overview figures, Change change, Words words)
        implements Serializable {

    private static final long serialVersionUID = 1;
}
