package aidas.reward.rest;

import aidas.reward.Fairness;
import aidas.reward.RedemptionState;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who gets a reward: counts and shares, no names.
 *
 * @param asked how many were asked for
 * @param states how many stand in each state
 * @param company absent with fewer than five people
 * @param stores by name
 */
public record FairnessJson(
        String reward,
        long asked,
        Map<String, Long> states,
        ShareJson company,
        List<GroupJson> stores) {

    /**
     * The share of people who got one.
     *
     * @param share 0 to 1, with its range at 95 % by Wilson
     * @param n people who work there
     */
    public record ShareJson(double share, double from, double to, int n) {

        private static ShareJson of(Fairness.Share share) {
            return share == null
                    ? null
                    : new ShareJson(
                            share.share(),
                            share.range().low(),
                            share.range().high(),
                            share.people());
        }
    }

    /** A store; {@code got} is absent if it is withheld. */
    public record GroupJson(String store, boolean withheld, ShareJson got) {

        private static GroupJson of(Fairness.Group group) {
            return new GroupJson(group.name(), group.share() == null, ShareJson.of(group.share()));
        }
    }

    static FairnessJson of(Fairness fairness) {
        var states = new TreeMap<String, Long>();
        for (var state : RedemptionState.values()) {
            states.put(state.code(), fairness.moved().getOrDefault(state, 0L));
        }
        return new FairnessJson(
                fairness.reward().code().value(),
                fairness.asked(),
                states,
                ShareJson.of(fairness.company().share()),
                fairness.stores().stream().map(GroupJson::of).toList());
    }
}
