package aidas.recovery.rule;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a rule would have done on the last 90 days.
 *
 * @param cases how many it had opened
 * @param already how many of those answers are cases anyway
 * @param closed how many cases were closed in those days, in all stores
 * @param weeks oldest first
 * @param stores those with a case, most first
 */
public record DryRun(int cases, int already, int closed, List<Week> weeks, List<AtStore> stores)
        implements Serializable {

    /** How many in the week of that Monday. */
    public record Week(LocalDate monday, int cases) implements Serializable {}

    /**
     * @param closed how many cases the store closed in those days
     */
    public record AtStore(String code, String name, int cases, int closed)
            implements Serializable {}

    public DryRun {
        weeks = List.copyOf(weeks);
        stores = List.copyOf(stores);
    }
}
