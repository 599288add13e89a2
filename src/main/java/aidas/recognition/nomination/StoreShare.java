package aidas.recognition.nomination;

import java.io.Serializable;
import java.util.ArrayList;
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

    private static final Comparator<StoreShare> SMALLEST_FIRST =
            Comparator.comparingLong(StoreShare::people).thenComparing(StoreShare::store);

    /**
     * The small ones together, and the smallest of the others with them until they are enough, so
     * that no sum tells of fewer people by taking the rest away.
     *
     * @return in the order given, what is together last; all withheld if there are too few at all
     */
    static List<StoreShare> veiled(List<StoreShare> all) {
        var smallest = all.stream().sorted(SMALLEST_FIRST).toList();
        var together = new ArrayList<StoreShare>();
        long people = 0;
        for (var each : smallest) {
            boolean enough = people == 0 || people >= FLOOR;
            if (each.people() >= FLOOR && enough) {
                break;
            }
            together.add(each);
            people += each.people();
        }
        var shown = new ArrayList<>(all);
        shown.removeAll(together);
        if (people >= FLOOR) {
            shown.add(sum(together));
        }
        return List.copyOf(shown);
    }

    private static StoreShare sum(List<StoreShare> some) {
        return new StoreShare(
                "",
                some.stream().mapToLong(StoreShare::people).sum(),
                some.stream().mapToLong(StoreShare::nominated).sum(),
                some.stream().mapToLong(StoreShare::approved).sum());
    }
}
