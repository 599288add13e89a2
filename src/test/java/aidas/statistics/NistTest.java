package aidas.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.Oracle;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Certified values of the National Institute of Standards and Technology, by digits agreed. */
class NistTest {

    private static final Oracle ORACLE = Oracle.read("D-O09_nist_strd");
    private static final Oracle BY_R =
            Oracle.read("D-O09b_nist_digits_reached_by_R").at("expected");

    @ParameterizedTest
    @CsvSource({"Norris.dat, 13", "NoInt1.dat, 14", "Longley.dat, 13"})
    void R11_2_regressions_keep_their_digits(String file, double digits) {
        Nist.read(file, data -> agrees(file, data, digits));
    }

    @Test
    void R11_2_a_polynomial_of_the_fifth_degree_keeps_its_digits() {
        Nist.read(
                "Wampler4.dat",
                data -> {
                    double[][] powers = new double[6][];
                    powers[0] = data[0];
                    for (int degree = 1; degree <= 5; degree++) {
                        int power = degree;
                        powers[degree] =
                                Arrays.stream(data[1]).map(x -> Math.pow(x, power)).toArray();
                    }
                    agrees("Wampler4.dat", powers, 13);
                });
    }

    @ParameterizedTest
    @CsvSource({"Lew.dat, 13", "NumAcc3.dat, 9", "Mavro.dat, 12", "Michelso.dat, 12"})
    void R3_1_means_and_deviations_keep_their_digits(String file, double digits) {
        var expected = find("univariate", file);
        Nist.read(
                file,
                data -> {
                    var group = Group.of(data[0]);
                    double sd = Math.sqrt(group.variance());
                    assertThat(Digits.agreed(group.mean(), expected.number("mean")))
                            .isGreaterThan(14);
                    assertThat(Digits.agreed(sd, expected.number("sd"))).isGreaterThan(digits);
                    double lag1 = Autocorrelation.of(1, data[0]).orElseThrow();
                    assertThat(Digits.agreed(lag1, expected.number("lag1_autocorrelation")))
                            .isGreaterThan(13);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"SiRstv.dat", "SmLs01.dat"})
    void R3_2_analyses_of_variance_keep_their_digits(String file) {
        double[] between = numbers(find("anova", file).texts("lines").get(0));
        double[] within = numbers(find("anova", file).texts("lines").get(1));
        Nist.read(
                file,
                data -> {
                    Map<Double, double[]> groups = groups(data);
                    var table =
                            OneWay.of(groups.values().stream().map(Group::of).toList())
                                    .orElseThrow();
                    assertThat(Digits.agreed(table.msb(), between[2])).isGreaterThan(12);
                    assertThat(Digits.agreed(table.msw(), within[2])).isGreaterThan(12);
                    assertThat(Digits.agreed(table.f(), between[3])).isGreaterThan(12);
                });
    }

    private static Map<Double, double[]> groups(double[][] data) {
        return IntStream.range(0, data[0].length)
                .boxed()
                .collect(
                        Collectors.groupingBy(
                                i -> data[0][i],
                                TreeMap::new,
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        rows ->
                                                rows.stream()
                                                        .mapToDouble(i -> data[1][i])
                                                        .toArray())));
    }

    /** What follows the words of a line. */
    private static double[] numbers(String line) {
        return Arrays.stream(line.replaceFirst("^\\D+", "").split("\\s+"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static Oracle find(String kind, String file) {
        return ORACLE.all(kind).stream()
                .filter(set -> set.text("file").equals(file))
                .findFirst()
                .orElseThrow();
    }

    /** The first column is y. */
    private static void agrees(String file, double[][] data, double digits) {
        var expected = find("linear", file);
        double[][] predictors = Arrays.copyOfRange(data, 1, data.length);
        var certified = expected.all("coefficients");
        var fit =
                (certified.size() > predictors.length
                                ? Regression.of(data[0], predictors)
                                : Regression.throughOrigin(data[0], predictors))
                        .orElseThrow();
        // R 4.2.2 stops at this many; half a digit is the last bit of a double
        double ofR = BY_R.at(file).number("min_LRE_coef") - .5;
        for (int j = 0; j < certified.size(); j++) {
            var got = fit.coefficients().get(j);
            assertThat(Digits.agreed(got.estimate(), certified.get(j).number("estimate")))
                    .as("b%d", j)
                    .isGreaterThan(Math.max(digits, ofR));
            assertThat(Digits.agreed(got.se(), certified.get(j).number("se")))
                    .as("standard error of b%d", j)
                    .isGreaterThan(digits);
        }
        assertThat(Digits.agreed(fit.residualSd(), expected.number("residual_sd")))
                .isGreaterThan(digits);
        assertThat(Digits.agreed(fit.r2(), expected.number("r_squared"))).isGreaterThan(digits);
    }
}
