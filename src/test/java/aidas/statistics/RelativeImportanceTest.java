package aidas.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aidas.Oracle;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RelativeImportanceTest {

    private static final double[] Y = {1, 2, 4, 3, 6, 5, 8, 7, 9, 12};
    private static final double[] X = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    private static final double[] ODD = {1, 0, 1, 0, 1, 0, 1, 0, 1, 0};

    @Test
    void R12_1_two_predictors_by_hand() {
        // alone, and on top of the other: the mean of both orders
        double x = r2(X);
        double odd = r2(ODD);
        double both = r2(X, ODD);
        var split = RelativeImportance.of(Y, X, ODD).orElseThrow();
        assertThat(split.r2()).isCloseTo(both, within(1e-14));
        assertThat(split.parts().get(0)).isCloseTo((x + both - odd) / 2, within(1e-14));
        assertThat(split.parts().get(1)).isCloseTo((odd + both - x) / 2, within(1e-14));
    }

    private static double r2(double[]... predictors) {
        return Regression.of(Y, predictors).orElseThrow().r2();
    }

    @Test
    void R12_1_twins_share_and_a_constant_has_no_part() {
        double[] still = new double[10];
        var twins = RelativeImportance.of(Y, X, X).orElseThrow();
        assertThat(twins.parts().get(0)).isCloseTo(r2(X) / 2, within(1e-14));
        assertThat(twins.parts().get(1)).isCloseTo(r2(X) / 2, within(1e-14));
        var constant = RelativeImportance.of(Y, X, still).orElseThrow();
        assertThat(constant.parts().get(1)).isZero();
    }

    @Test
    void R12_2_too_few_rows_no_predictors_and_a_constant_have_no_split() {
        double[] four = {1, 2, 3, 5};
        assertThat(RelativeImportance.of(four, four)).isEmpty();
        assertThat(RelativeImportance.of(Y)).isEmpty();
        assertThat(RelativeImportance.of(new double[0], new double[0])).isEmpty();
        assertThat(RelativeImportance.of(new double[10], X)).isEmpty();
        assertThat(RelativeImportance.of(Y, X, ODD, X)).isEmpty();
        assertThat(RelativeImportance.bootstrap(new Random(1), 10, four, four)).isEmpty();
        double[][] fifteen = IntStream.range(0, 15).mapToObj(i -> X).toArray(double[][]::new);
        assertThatThrownBy(() -> RelativeImportance.of(Y, fifteen)).hasMessageContaining("15");
    }

    @Test
    void R12_1_Swiss_provinces_agree_with_the_R_package_relaimpo() {
        var data = Oracle.read("inputs/swiss");
        var expected =
                Oracle.read("D-O10_relative_importance").at("expected").at("swiss_Fertility");
        agrees(data::numbers, data.numbers("Fertility"), expected, "lmg");
    }

    @Test
    void R12_1_thirty_departments_agree_with_the_R_package_relaimpo() {
        var expected =
                Oracle.read("D-O10_relative_importance").at("expected").at("attitude_rating");
        Table.read(
                "attitude_30_departments/attitude.csv",
                table -> agrees(table::column, table.column("rating"), expected, "lmg"));
    }

    @Test
    void R12_1_nine_drivers_of_customers_agree_with_R_and_so_does_their_order() {
        var expected = Oracle.read("D-R12_customersat_drivers").at("expected");
        Table.read(
                "customersat_drivers/customerSat.csv",
                table -> {
                    var split = agrees(table::column, table.column("q1"), expected, "lmg");
                    var names = List.copyOf(expected.at("lmg").json().keySet());
                    var order =
                            names.stream()
                                    .sorted(
                                            Comparator.comparing(
                                                    name ->
                                                            -split.parts()
                                                                    .get(names.indexOf(name))))
                                    .toList();
                    assertThat(order).isEqualTo(expected.texts("lmg_rank"));
                });
    }

    @Test
    void R12_1_four_drivers_of_happiness_agree_with_R() {
        var expected = Oracle.read("D-R16_employee_survey_drivers").at("expected");
        Table.read(
                "people_analytics_handbook/employee_survey.csv",
                table ->
                        agrees(
                                name -> ItemsTest.scale(table, name),
                                table.column("Happiness"),
                                expected,
                                "lmg"));
    }

    @Test
    void R12_1_themes_of_the_civil_service_agree_with_R() {
        var expected = Oracle.read("D-R08_csps_2019_drivers").at("expected");
        Table.read(
                CivilServiceTest.SURVEY_2019,
                all -> {
                    var table = CivilServiceTest.organisations(all);
                    agrees(
                            name -> table.column(name.replace('.', ' ')),
                            table.column("Employee Engagement Index"),
                            expected,
                            "lmg");
                });
    }

    @Test
    void R12_1_schools_agree_with_R() {
        var expected = Oracle.read("D-R04_chicago_staff_vs_parents").at("expected");
        Table.read(
                "chicago_schools_2011/ChicagoPublicSchools.csv",
                table ->
                        agrees(
                                name -> CorrelationSetsTest.schools(table, name),
                                table.column("Parent_Engagement_Score"),
                                expected,
                                "lmg"));
    }

    private static RelativeImportance agrees(
            Function<String, double[]> columns, double[] y, Oracle expected, String key) {
        var names = List.copyOf(expected.at(key).json().keySet());
        double[][] predictors = names.stream().map(columns).toArray(double[][]::new);
        var split = RelativeImportance.of(y, predictors).orElseThrow();
        for (int j = 0; j < names.size(); j++) {
            CorrelationTest.check(split.parts().get(j), expected.at(key), names.get(j));
        }
        assertThat(split.parts().stream().mapToDouble(d -> d).sum())
                .isCloseTo(split.r2(), within(1e-10));
        return split;
    }

    @Test
    void R12_3_intervals_hold_the_parts_and_are_the_same_each_time() {
        var split = RelativeImportance.of(Y, X, ODD).orElseThrow();
        var first = RelativeImportance.bootstrap(new SplittableRandom(7), 400, Y, X, ODD);
        assertThat(first)
                .isEqualTo(RelativeImportance.bootstrap(new SplittableRandom(7), 400, Y, X, ODD));
        for (int j = 0; j < 2; j++) {
            assertThat(first.get(j).holds(split.parts().get(j))).isTrue();
            assertThat(first.get(j).low()).isNotNegative();
        }
    }
}
