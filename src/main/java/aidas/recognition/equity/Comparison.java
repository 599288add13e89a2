package aidas.recognition.equity;

import aidas.statistics.GroupShuffle;
import java.util.List;

/**
 * People compared by one kind of group.
 *
 * @param groups by code (R3.3)
 * @param test whether they differ more than chance; null where there is nothing to compare
 */
public record Comparison(GroupKind kind, List<GroupFigures> groups, Tested test) {

    private static final double LEVEL = .05;

    public Comparison {
        groups = List.copyOf(groups);
    }

    /**
     * @param shuffle of this kind alone
     * @param adjusted its p by Holm, over all kinds that were tested (R3.1)
     * @param kinds how many those are
     */
    public record Tested(GroupShuffle shuffle, double adjusted, int kinds) {

        public int shuffles() {
            return GroupShuffle.SHUFFLES;
        }
    }

    /** Do they differ more than chance explains? */
    public boolean differ() {
        return test != null && test.adjusted() <= LEVEL;
    }
}
