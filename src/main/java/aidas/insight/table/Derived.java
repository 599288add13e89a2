package aidas.insight.table;

import aidas.insight.Side;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Figures that follow from facts of the same store and month (R1.5). */
final class Derived {

    static final String ATV = "atv";
    static final String ADVOCACY = "advocacy-share";
    static final String CRR = "crr";
    static final String CHURN = "churn";

    private static final double PERCENT = 100;

    private static final String START = "customers-start";
    private static final String KEPT = "customers-kept";

    /** Recommended first, as the share is theirs. */
    private static final List<String> NEW =
            List.of("new-recommended", "new-reviews", "new-adverts", "new-other");

    private static final Map<String, List<String>> PARTS =
            Map.of(
                    ATV, List.of("transactions", "sales"),
                    ADVOCACY, NEW,
                    CRR, List.of(START, KEPT),
                    CHURN, List.of(START, KEPT));

    private Derived() {}

    static Stream<Measure> measures() {
        return Stream.of(ATV, ADVOCACY, CRR, CHURN).map(c -> Measure.named(c, Side.BUSINESS));
    }

    /** The facts it takes; none if it is not derived. */
    static List<String> parts(String code) {
        return PARTS.getOrDefault(code, List.of());
    }

    /** Empty if the code is of no derived figure, or one of its facts was never told. */
    static Optional<Grid> grid(String code, Map<String, Grid> facts, Frame frame) {
        var parts = parts(code).stream().map(facts::get).toList();
        if (parts.isEmpty() || parts.stream().anyMatch(part -> part == null)) {
            return Optional.empty();
        }
        var grid = frame.empty();
        for (int unit = 0; unit < grid.units(); unit++) {
            for (int month = 0; month < grid.months(); month++) {
                int u = unit;
                int m = month;
                if (parts.stream().allMatch(part -> part.has(u, m))) {
                    double[] values = parts.stream().mapToDouble(p -> p.value(u, m)).toArray();
                    put(code, grid, unit, month, values);
                }
            }
        }
        return Optional.of(grid);
    }

    /** Of nothing there is no share and no average. */
    private static void put(String code, Grid grid, int unit, int month, double... values) {
        double first = values[0];
        double second = values[1];
        switch (code) {
            case ATV -> {
                if (first > 0) {
                    grid.put(unit, month, second / first, first, Double.NaN);
                }
            }
            case ADVOCACY -> {
                double all = Stream.of(0, 1, 2, 3).mapToDouble(i -> values[i]).sum();
                if (all > 0) {
                    Answered.put(grid, unit, month, all, first, 0, PERCENT);
                }
            }
            default -> {
                if (first > 0) {
                    double counted = code.equals(CRR) ? second : first - second;
                    Answered.put(grid, unit, month, first, counted, 0, PERCENT);
                }
            }
        }
    }
}
