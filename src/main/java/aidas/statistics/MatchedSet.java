package aidas.statistics;

import java.util.List;

/**
 * A unit of a trial and those it is compared with: how each of them changed from before to after,
 * in one unit.
 *
 * @param own its own change
 * @param others of at least one other
 */
public record MatchedSet(double own, List<Double> others) {

    public MatchedSet {
        others = List.copyOf(others);
        if (others.isEmpty()) {
            throw new IllegalArgumentException("a unit is compared with at least one other");
        }
    }

    /** By how much more it changed than the others, on average. */
    public double gap() {
        return own - mean();
    }

    /** The mean change of the others. */
    public double mean() {
        return others.stream().mapToDouble(each -> each).average().orElseThrow();
    }

    /** The gap there would have been, had another one been in the trial; 0 is its own. */
    double gapOf(int member) {
        double sum = others.size() * mean() + own;
        double chosen = member == 0 ? own : others.get(member - 1);
        return chosen - (sum - chosen) / others.size();
    }

    /** How many it is together. */
    int size() {
        return others.size() + 1;
    }
}
