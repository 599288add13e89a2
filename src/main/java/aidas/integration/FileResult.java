package aidas.integration;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What became of a file's rows.
 *
 * @param counts by state; those that none has are absent
 * @param faults the first hundred rows that were refused
 */
public record FileResult(Map<State, Integer> counts, List<Fault> faults) implements Serializable {

    /**
     * A row at fault.
     *
     * @param row from 1, headers not counted
     * @param answer its id; empty if it could not be read
     */
    public record Fault(int row, String answer, Verdict verdict) implements Serializable {}

    public int count(State state) {
        return counts.getOrDefault(state, 0);
    }

    public int rows() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Adds them up. */
    static final class Counter {

        private static final int MOST = 100;

        private final Map<State, Integer> counts = new EnumMap<>(State.class);
        private final List<Fault> faults = new ArrayList<>();
        private int rows;

        void add(Arrival arrival) {
            rows++;
            counts.merge(arrival.verdict().state(), 1, Integer::sum);
            if (arrival.verdict().state() == State.REFUSED && faults.size() < MOST) {
                faults.add(new Fault(rows, arrival.answer(), arrival.verdict()));
            }
        }

        FileResult result() {
            return new FileResult(new EnumMap<>(counts), List.copyOf(faults));
        }
    }
}
