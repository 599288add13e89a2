package aidas.recovery.problem;

import aidas.organisation.StoreFacts;
import aidas.recovery.problem.Pattern.Count;
import aidas.statistics.RateContrast;
import java.util.ArrayList;
import java.util.List;

/** Which of many causes comes more often than before, corrected for how many they are (R2.1). */
final class Recurrence {

    private static final double CONFIDENCE = 0.95;

    private Recurrence() {}

    /**
     * What was counted of a cause.
     *
     * @param store null for all together
     */
    record Counted(Subject subject, StoreFacts store, Count now, Count before) {

        boolean compares() {
            return now.answers() > 0 && before.answers() > 0;
        }
    }

    /** In the order given; what cannot be compared, for want of answers, is left out. */
    static List<Pattern> of(List<Counted> all) {
        var compared = all.stream().filter(Counted::compares).toList();
        var p =
                RateContrast.corrected(
                        compared.stream()
                                .map(
                                        one ->
                                                RateContrast.p(
                                                        one.now().events(), one.before().events()))
                                .toList());
        var patterns = new ArrayList<Pattern>();
        for (int i = 0; i < p.length; i++) {
            var one = compared.get(i);
            var contrast =
                    RateContrast.of(one.now().events(), one.before().events(), 1, CONFIDENCE)
                            .contrast()
                            .times(100);
            patterns.add(
                    new Pattern(
                            one.subject(), one.store(), one.now(), one.before(), contrast, p[i]));
        }
        return patterns;
    }
}
