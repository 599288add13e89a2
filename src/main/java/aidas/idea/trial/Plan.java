package aidas.idea.trial;

import aidas.access.StoreCode;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a trial is going to be.
 *
 * @param start the first day, in each store's own zone
 * @param weeks how long, 4 to 26
 * @param worth the smallest effect that is looked for, in points, above 0
 * @param stores in which it is tried, by their codes
 * @param candidates from which they were drawn; empty if they were chosen by hand
 * @param seed where the lots begin
 */
public record Plan(
        Gauge gauge,
        LocalDate start,
        int weeks,
        BigDecimal worth,
        List<StoreCode> stores,
        List<StoreCode> candidates,
        long seed)
        implements Serializable {

    public Plan {
        stores = List.copyOf(stores);
        candidates = List.copyOf(candidates);
    }

    /** Did lots choose the stores (R1.3)? */
    public boolean drawn() {
        return !candidates.isEmpty();
    }

    public Windows windows() {
        return Windows.of(start, weeks);
    }

    /** The first day that is no longer in. */
    public LocalDate until() {
        return windows().after().until();
    }
}
