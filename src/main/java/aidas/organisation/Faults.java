package aidas.organisation;

import aidas.organisation.RosterFault.Expectation;
import aidas.organisation.RosterFault.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is wrong with a file; keeps the first thousand and counts the rest. */
final class Faults {

    private static final int KEPT = 1000;

    private final List<RosterFault> kept = new ArrayList<>();
    private long total;

    void add(long line, String column, String found, Kind kind, Object... details) {
        total++;
        if (kept.size() < KEPT) {
            kept.add(new RosterFault(line, column, Expectation.of(kind, details), found));
        }
    }

    boolean none() {
        return total == 0;
    }

    RosterFile.Faulty asFaulty() {
        kept.sort(Comparator.comparingLong(RosterFault::line));
        return new RosterFile.Faulty(List.copyOf(kept), total);
    }
}
