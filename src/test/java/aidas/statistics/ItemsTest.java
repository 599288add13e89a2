package aidas.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.Oracle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemsTest {

    private static final Oracle ORACLE = Oracle.read("D-O11_cronbach_alpha").at("expected");

    @Test
    void R17_3_two_items_by_hand() {
        // squares 5 and 5, products 4: α = 2·8/18, standardised 2·.8/1.8
        var items = Items.of(new double[] {1, 2, 3, 4}, new double[] {1, 3, 2, 4}).orElseThrow();
        assertThat(items.alpha()).isCloseTo(16 / 18.0, within(1e-15));
        assertThat(items.standardised()).isCloseTo(1.6 / 1.8, within(1e-15));
        assertThat(items.meanR()).isCloseTo(.8, within(1e-15));
    }

    @Test
    void R17_3_items_that_oppose_each_other_fall_below_zero() {
        double[] up = {1, 2, 3, 5};
        var items = Items.of(up, new double[] {4, 3, 2, 1}).orElseThrow();
        assertThat(items.alpha()).isNegative();
    }

    @Test
    void R17_3_one_item_one_person_and_a_constant_item_have_no_alpha() {
        double[] up = {1, 2, 3};
        assertThat(Items.of()).isEmpty();
        assertThat(Items.of(up)).isEmpty();
        assertThat(Items.of(new double[] {1}, new double[] {2})).isEmpty();
        assertThat(Items.of(up, new double[] {2, 2, 2})).isEmpty();
        assertThat(Items.withoutEach(up, new double[] {1, 3, 2}))
                .allSatisfy(rest -> assertThat(rest).isEmpty());
    }

    @Test
    void R17_3_who_left_an_item_out_does_not_count() {
        var items =
                Items.of(new double[] {1, 2, 3, 4, 5}, new double[] {1, 3, 2, 4, Double.NaN})
                        .orElseThrow();
        assertThat(items.n()).isEqualTo(4);
    }

    @Test
    void R17_3_thirty_departments_agree_with_the_R_package_psych() {
        Table.read(
                "attitude_30_departments/attitude.csv",
                table -> {
                    var names =
                            List.of(
                                    "rating",
                                    "complaints",
                                    "privileges",
                                    "learning",
                                    "raises",
                                    "critical",
                                    "advance");
                    agrees(table, names, ORACLE.at("attitude"));
                    var alpha = Items.of(table.columns(names)).orElseThrow().alpha();
                    assertThat(alpha).isCloseTo(.84, within(5e-3));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ben", "Work", "Man", "Car"})
    void R17_3_an_employee_survey_agrees_with_the_R_package_psych(String scale) {
        Table.read(
                "people_analytics_handbook/employee_survey.csv",
                table -> agrees(table, items(scale), ORACLE.at("employee_survey_" + scale)));
    }

    private static void agrees(Table table, List<String> names, Oracle expected) {
        var items = Items.of(table.columns(names)).orElseThrow();
        CorrelationTest.check(items.items(), expected, "items");
        CorrelationTest.check(items.n(), expected, "n");
        CorrelationTest.check(items.alpha(), expected, "raw_alpha");
        CorrelationTest.check(items.standardised(), expected, "std_alpha");
        CorrelationTest.check(items.meanR(), expected, "average_r");
        var without = Items.withoutEach(table.columns(names));
        for (int i = 0; i < names.size(); i++) {
            CorrelationTest.check(
                    without.get(i).orElseThrow().alpha(),
                    expected.at("alpha_if_dropped"),
                    names.get(i));
        }
    }

    /** The items of a scale of the employee survey: its name and a number each. */
    static List<String> items(String scale) {
        return IntStream.rangeClosed(1, scale.equals("Car") ? 4 : 3)
                .mapToObj(i -> scale + i)
                .toList();
    }

    /** Each person's mean of the scale's items. */
    static double[] scale(Table table, String name) {
        double[][] items = table.columns(items(name));
        return IntStream.range(0, items[0].length)
                .mapToDouble(
                        i -> Arrays.stream(items).mapToDouble(item -> item[i]).sum() / items.length)
                .toArray();
    }
}
