package aidas.insight.fact;

import aidas.access.StoreCode;
import java.io.Serializable;
import java.time.YearMonth;

/** One store, one month, one measure. */
public record FactKey(StoreCode store, YearMonth month, String measure) implements Serializable {

    FactKey of(String other) {
        return new FactKey(store, month, other);
    }
}
