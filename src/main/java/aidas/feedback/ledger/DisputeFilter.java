package aidas.feedback.ledger;

import java.io.Serializable;
import java.util.List;

/**
 * Which disputes somebody looks for.
 *
 * @param states none for all
 * @param words found in number or name of a person, store, or reason given; empty for all
 * @param first counts from 0
 * @param oldestFirst else newest first
 */
public record DisputeFilter(
        List<State> states, String words, int first, int size, boolean oldestFirst)
        implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MOST = 10_000;

    public DisputeFilter {
        states = List.copyOf(states);
        words = words == null ? "" : words.strip();
        first = Math.max(0, first);
        size = Math.clamp(size, 1, MOST);
    }

    /** What waits for a decision. */
    public static DisputeFilter open(int size) {
        return new DisputeFilter(List.of(State.OPEN), "", 0, size, true);
    }

    /** All there is, as far as a file goes. */
    public DisputeFilter whole() {
        return new DisputeFilter(states, words, 0, MOST, oldestFirst);
    }
}
