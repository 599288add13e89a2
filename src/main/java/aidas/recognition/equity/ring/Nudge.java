package aidas.recognition.equity.ring;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;

/**
 * A hint to one of a ring (R2.2).
 *
 * @param id the ring's
 * @param others given names of the one or two others
 */
public record Nudge(long id, YearMonth month, List<String> others) implements Serializable {

    public Nudge {
        others = List.copyOf(others);
    }
}
