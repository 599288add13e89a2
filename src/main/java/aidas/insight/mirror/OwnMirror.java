package aidas.insight.mirror;

import aidas.access.StoreCode;
import java.time.YearMonth;
import java.util.List;

/**
 * A lead's own guesses for one store.
 *
 * @param name the store's
 * @param running the month that runs in the store's zone; of its answers nothing is here (R2.1)
 * @param guess points of NPS for the running month; null if none is given yet
 * @param history months that are over and were guessed, newest first (R2.2)
 */
public record OwnMirror(
        StoreCode store, String name, YearMonth running, Integer guess, List<Revealed> history) {

    public OwnMirror {
        history = List.copyOf(history);
    }

    public Lean lean() {
        return Lean.of(differences());
    }

    public Course course() {
        return Course.of(differences());
    }

    /** Of judged months, oldest first. */
    private double[] differences() {
        return history.reversed().stream()
                .filter(Revealed::judged)
                .mapToDouble(Revealed::difference)
                .toArray();
    }
}
