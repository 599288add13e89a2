package aidas.insight.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What came out of reading facts: all of them, or what is wrong with them. */
sealed interface FactFile {

    /**
     * Without faults.
     *
     * @param lines where each stands
     */
    record Sound(Map<FactKey, FactValue> facts, Map<FactKey, Long> lines) implements FactFile {

        public Sound {
            facts = new LinkedHashMap<>(facts);
            lines = Map.copyOf(lines);
        }
    }

    /**
     * At least one fault.
     *
     * @param faults the first of them, in the order of lines
     * @param total how many there are in all
     */
    record Faulty(List<FactFault> faults, long total) implements FactFile {}
}
