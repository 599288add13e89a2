package aidas.statistics;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What effects there would be, had another unit of each set been in the trial: if the trial does
 * nothing, the real one is one of these by chance. It supposes no distribution.
 *
 * <p>All choices are gone through where they are not too many; else that many are drawn, and p = (b
 * + 1)/(m + 1). Sources: P. R. Rosenbaum, "Observational studies" (2002), chapter 3; for p, B.
 * Phipson and G. K. Smyth, Statistical Applications in Genetics and Molecular Biology 9 (2010) 39.
 *
 * @param p the share of choices with an effect at least as far from 0; 1/choices to 1
 * @param choices how many were looked at, the real one among them
 * @param all were these all there are?
 */
public record SetPlacebo(double p, int choices, boolean all) {

    /** As many as give p three digits at .05. */
    public static final int DRAWS = 9_999;

    /** What sums differ by that come in another order. */
    private static final double ROUNDING = 1e-9;

    /**
     * @param sets at least one
     * @param chance for the case that there are too many choices to go through
     */
    public static SetPlacebo of(List<MatchedSet> sets, RandomGenerator chance) {
        double found = Math.abs(sets.stream().mapToDouble(MatchedSet::gap).sum());
        double reach = found - ROUNDING * Math.max(1, found);
        long choices = 1;
        for (var set : sets) {
            choices = Math.min(DRAWS + 1L, choices * set.size());
        }
        return choices <= DRAWS ? all(sets, reach, (int) choices) : drawn(sets, reach, chance);
    }

    private static SetPlacebo all(List<MatchedSet> sets, double reach, int choices) {
        int reached = 0;
        for (int choice = 0; choice < choices; choice++) {
            double sum = 0;
            int rest = choice;
            for (var set : sets) {
                sum += set.gapOf(rest % set.size());
                rest /= set.size();
            }
            reached += Math.abs(sum) >= reach ? 1 : 0;
        }
        return new SetPlacebo((double) reached / choices, choices, true);
    }

    private static SetPlacebo drawn(List<MatchedSet> sets, double reach, RandomGenerator chance) {
        int reached = 1;
        for (int i = 0; i < DRAWS; i++) {
            double sum = 0;
            for (var set : sets) {
                sum += set.gapOf(chance.nextInt(set.size()));
            }
            reached += Math.abs(sum) >= reach ? 1 : 0;
        }
        return new SetPlacebo(reached / (DRAWS + 1.0), DRAWS + 1, false);
    }
}
