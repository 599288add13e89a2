package aidas.insight.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is wrong; keeps the first thousand and counts the rest. */
final class FactFaults {

    private static final int KEPT = 1000;

    private final List<FactFault> kept = new ArrayList<>();
    private long total;

    void add(FactFault fault) {
        total++;
        if (kept.size() < KEPT) {
            kept.add(fault);
        }
    }

    boolean none() {
        return total == 0;
    }

    FactFile.Faulty asFaulty() {
        kept.sort(Comparator.comparingLong(FactFault::line));
        return new FactFile.Faulty(List.copyOf(kept), total);
    }
}
