package aidas.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.stat.regression.OLSMultipleLinearRegression;
import org.junit.jupiter.api.Test;

class DifferenceInDifferencesTest {

    @Test
    void R24_3_it_is_how_much_more_the_trial_changed() {
        // gaps 5 − 1 = 4 and 9 − 3 = 6: mean 5, variance 2, se √(2/2) = 1
        var sets =
                List.of(new MatchedSet(5, List.of(0.0, 2.0)), new MatchedSet(9, List.of(2.0, 4.0)));
        var effect = DifferenceInDifferences.of(sets).orElseThrow();
        assertThat(effect).isEqualTo(new DifferenceInDifferences(5, 1, 2, 4));
        // t with one degree of freedom is Cauchy's: p = 1 − 2·atan(5)/π; its 97.5 % is 12.7062
        assertThat(effect.p()).isCloseTo(1 - 2 * Math.atan(5) / Math.PI, within(1e-12));
        assertThat(effect.contrast(.95).interval().high())
                .isCloseTo(5 + 12.706204736432095, within(1e-9));
    }

    @Test
    void R24_3_the_minimum_wage_of_new_jersey() {
        // D. Card and A. B. Krueger, American Economic Review 84 (1994) 772–793, table 3: full-time
        // employment 20.44 to 21.03 in New Jersey, 23.33 to 21.17 in Pennsylvania; printed 2.76
        var set = new MatchedSet(21.03 - 20.44, List.of(21.17 - 23.33));
        assertThat(set.gap()).isCloseTo(2.76, within(.011));
    }

    @Test
    void R24_3_what_happens_to_all_cancels() {
        var chance = new SplittableRandom(2);
        var sets = drawn(chance, 5, 3);
        var shifted =
                sets.stream()
                        .map(
                                set ->
                                        new MatchedSet(
                                                set.own() - 17,
                                                set.others().stream().map(x -> x - 17).toList()))
                        .toList();
        var effect = DifferenceInDifferences.of(sets).orElseThrow();
        var again = DifferenceInDifferences.of(shifted).orElseThrow();
        assertThat(again.value()).isCloseTo(effect.value(), within(1e-12));
        assertThat(again.se()).isCloseTo(effect.se(), within(1e-12));
    }

    /**
     * Hipparchus' least squares of the long table: one row a unit and period, a column for each
     * unit, for "after" in each set, and for the trial's units afterwards; then Liang and Zeger's
     * sandwich with sets as clusters, times k/(k − 1).
     */
    @Test
    void R24_4_it_is_the_regression_with_cluster_robust_errors() {
        var chance = new SplittableRandom(3);
        for (int others = 1; others <= 3; others++) {
            int k = 4 + others;
            var sets = drawn(chance, k, others);
            int units = k * (others + 1);
            int columns = units + k + 1;
            double[][] x = new double[2 * units][columns];
            double[] y = new double[2 * units];
            fill(sets, chance, x, y);
            var ols = new OLSMultipleLinearRegression();
            ols.setNoIntercept(true);
            ols.newSampleData(y, x);
            var effect = DifferenceInDifferences.of(sets).orElseThrow();
            assertThat(effect.value())
                    .isCloseTo(ols.estimateRegressionParameters()[columns - 1], within(1e-9));
            double variance = sandwich(x, ols.estimateResiduals(), k, 2 * (others + 1));
            assertThat(effect.se()).isCloseTo(Math.sqrt(variance), within(1e-9));
        }
    }

    @Test
    void R24_9_one_set_or_equal_gaps_tell_no_effect() {
        var set = new MatchedSet(3, List.of(1.0));
        assertThat(DifferenceInDifferences.of(List.of(set))).isEmpty();
        assertThat(DifferenceInDifferences.of(List.of(set, set))).isEmpty();
        assertThat(DifferenceInDifferences.of(List.of())).isEmpty();
        assertThatThrownBy(() -> new MatchedSet(3, List.of()))
                .hasMessageContaining("at least one other");
    }

    static List<MatchedSet> drawn(SplittableRandom chance, int k, int others) {
        var sets = new ArrayList<MatchedSet>();
        for (int i = 0; i < k; i++) {
            sets.add(
                    new MatchedSet(
                            20 * chance.nextDouble(),
                            chance.doubles(others).map(u -> 20 * u - 10).boxed().toList()));
        }
        return sets;
    }

    private static void fill(
            List<MatchedSet> sets, SplittableRandom chance, double[][] x, double[] y) {
        int unit = 0;
        int units = y.length / 2;
        for (int s = 0; s < sets.size(); s++) {
            var changes = new ArrayList<>(sets.get(s).others());
            changes.addFirst(sets.get(s).own());
            for (int member = 0; member < changes.size(); member++) {
                double before = 100 * chance.nextDouble();
                y[2 * unit] = before;
                y[2 * unit + 1] = before + changes.get(member);
                x[2 * unit][unit] = 1;
                x[2 * unit + 1][unit] = 1;
                x[2 * unit + 1][units + s] = 1;
                x[2 * unit + 1][units + sets.size()] = member == 0 ? 1 : 0;
                unit++;
            }
        }
    }

    /** Of the last coefficient: (XᵀX)⁻¹ ΣXgᵀugugᵀXg (XᵀX)⁻¹ · k/(k − 1). */
    private static double sandwich(double[][] x, double[] residuals, int k, int rows) {
        RealMatrix all = MatrixUtils.createRealMatrix(x);
        RealMatrix bread = MatrixUtils.inverse(all.transposeMultiply(all));
        int columns = x[0].length;
        RealMatrix filling = MatrixUtils.createRealMatrix(columns, columns);
        for (int g = 0; g < k; g++) {
            var scores = new ArrayRealVector(columns);
            for (int i = g * rows; i < (g + 1) * rows; i++) {
                scores.combineToSelf(1, residuals[i], new ArrayRealVector(x[i]));
            }
            filling = filling.add(scores.outerProduct(scores));
        }
        return bread.multiply(filling).multiply(bread).getEntry(columns - 1, columns - 1)
                * k
                / (k - 1);
    }
}
