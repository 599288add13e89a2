package aidas.recognition.nomination;

import aidas.statistics.Suppression;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * How a call reached a group of people (R5.2).
 *
 * @param store its name and city; empty for all that are too small to stand alone
 * @param people who worked there on the call's last day, or today while it is open
 * @param nominated how many of them somebody nominated
 * @param approved for how many of them it was approved
 */
public record StoreShare(String store, long people, long nominated, long approved)
        implements Serializable {

    /** No fewer people stand apart. */
    static final int FLOOR = 5;

    private static final Suppression<StoreShare> SMALL =
            new Suppression<>(StoreShare::people, Comparator.comparing(StoreShare::store), FLOOR);

    /**
     * The small ones together, and the smallest of the others with them until they are enough, so
     * that no sum tells of fewer people by taking the rest away.
     *
     * @return in the order given, what is together last; all withheld if there are too few at all
     */
    static List<StoreShare> veiled(List<StoreShare> all) {
        var small = SMALL.of(all);
        var shown = new ArrayList<>(all);
        shown.removeAll(small);
        var together = sum(small);
        if (together.people() >= FLOOR) {
            shown.add(together);
        }
        return List.copyOf(shown);
    }

    private static StoreShare sum(Collection<StoreShare> some) {
        return new StoreShare(
                "",
                some.stream().mapToLong(StoreShare::people).sum(),
                some.stream().mapToLong(StoreShare::nominated).sum(),
                some.stream().mapToLong(StoreShare::approved).sum());
    }
}
