package aidas.reward;

import aidas.statistics.Interval;
import aidas.statistics.Proportion;
import aidas.statistics.Suppression;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Who gets a reward: counts and shares, no names (R6.1).
 *
 * @param asked how many were asked for, whatever became of them
 * @param moved how many stand in each state
 * @param company over everybody who works here; withheld with fewer than five people
 * @param stores by name
 */
public record Fairness(
        RewardView reward,
        long asked,
        Map<RedemptionState, Long> moved,
        Group company,
        List<Group> stores)
        implements Serializable {

    private static final double CONFIDENCE = 0.95;

    public Fairness {
        moved = Map.copyOf(moved);
        stores = List.copyOf(stores);
    }

    /**
     * People of a store, or of all of them.
     *
     * @param name empty for all
     * @param share null if it is withheld
     */
    public record Group(String name, Share share) implements Serializable {}

    /**
     * The share of people who got one.
     *
     * @param share 0 to 1
     * @param range at 95 %, by Wilson
     */
    public record Share(double share, Interval range, int people) implements Serializable {}

    /** How many people of a store there are, and how many of them got one. */
    record Counted(String name, int people, int got) {}

    /**
     * @param floor of fewer people nothing is told
     */
    static Fairness of(
            RewardView reward, Map<RedemptionState, Long> moved, List<Counted> all, int floor) {
        var hidden =
                new Suppression<>(Counted::people, Comparator.comparing(Counted::name), floor)
                        .of(all);
        int people = all.stream().mapToInt(Counted::people).sum();
        int got = all.stream().mapToInt(Counted::got).sum();
        var company = new Counted("", people, got);
        return new Fairness(
                reward,
                moved.values().stream().mapToLong(Long::longValue).sum(),
                moved,
                group(company, people < floor),
                all.stream().map(each -> group(each, hidden.contains(each))).toList());
    }

    private static Group group(Counted counted, boolean withheld) {
        if (withheld) {
            return new Group(counted.name(), null);
        }
        var share = Proportion.of(counted.got(), counted.people());
        return new Group(
                counted.name(),
                new Share(share.share(), share.wilson(CONFIDENCE), counted.people()));
    }
}
