package aidas.display;

import java.io.Serializable;
import java.time.Instant;

/**
 * An action in a list.
 *
 * @param doneAt null while it is open
 */
public record ActionEntry(long id, ActionFacts facts, Instant doneAt) implements Serializable {

    public boolean done() {
        return doneAt != null;
    }
}
