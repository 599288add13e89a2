package aidas.statistics;

import java.util.List;
import java.util.random.RandomGenerator;

/** Stores whose table is known to the digit, and equal ones drawn by chance. */
final class SixStores {

    /** Stores A, B, F, C, E, D: promoters, passives and detractors as +1, 0 and −1. */
    static final List<Group> GROUPS =
            List.of(
                    net(9, 1, 0),
                    net(140, 40, 20),
                    net(260, 110, 30),
                    net(55, 30, 15),
                    net(3, 0, 2),
                    net(20, 15, 15));

    static final OneWay ANALYSIS = OneWay.of(GROUPS).orElseThrow();

    static final List<Posterior> POSTERIORS =
            GROUPS.stream()
                    .map(Shrinkage.towardGlsMean(ANALYSIS, GROUPS)::shrunk)
                    .map(Shrinkage.Shrunken::posterior)
                    .toList();

    private SixStores() {}

    static Group net(int promoters, int passives, int detractors) {
        return Group.ofSums(
                promoters + passives + detractors, promoters - detractors, promoters + detractors);
    }

    /** n answers of a store whose true shares are these. */
    static Group drawn(RandomGenerator chance, int n, double promoters, double detractors) {
        int plus = 0;
        int minus = 0;
        for (int i = 0; i < n; i++) {
            double one = chance.nextDouble();
            plus += one < promoters ? 1 : 0;
            minus += one >= 1 - detractors ? 1 : 0;
        }
        return net(plus, n - plus - minus, minus);
    }
}
