package aidas.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aidas.Oracle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final Oracle ORACLE = Oracle.read("D-O12_icc_rwg").at("expected");

    @Test
    void R17_1_three_answers_by_hand() {
        // variance 1/3 of 2 at random
        assertThat(Agreement.rwg(Group.of(3, 4, 4), 5).orElseThrow())
                .isCloseTo(1 - 1 / 6.0, within(1e-15));
        assertThat(Agreement.rwg(Group.of(4, 4, 4), 5)).hasValue(1);
    }

    @Test
    void R17_1_less_alike_than_at_random_is_none() {
        assertThat(Agreement.rwg(Group.of(1, 5, 1, 5), 5)).hasValue(0);
    }

    @Test
    void R17_1_one_answer_agrees_with_nobody() {
        assertThat(Agreement.rwg(Group.of(4), 5)).isEmpty();
        assertThat(Agreement.rwgOfItems(List.of(), 5)).isEmpty();
        assertThat(Agreement.rwgOfItems(List.of(Group.of(4)), 5)).isEmpty();
        assertThat(Agreement.deviation(4)).isEmpty();
        assertThatThrownBy(() -> Agreement.rwg(Group.of(1, 1), 1)).hasMessageContaining("got 1");
    }

    @Test
    void R17_1_a_single_item_agrees_as_itself() {
        var answers = Group.of(3, 4, 4, 5);
        assertThat(Agreement.rwgOfItems(List.of(answers), 5).orElseThrow())
                .isCloseTo(Agreement.rwg(answers, 5).orElseThrow(), within(1e-15));
    }

    @Test
    void R17_2_the_mean_distance_from_the_mean() {
        assertThat(Agreement.deviation(1, 2, 3, 6).orElseThrow()).isCloseTo(1.5, within(1e-15));
        assertThat(Agreement.deviation(4, 4)).hasValue(0);
    }

    @Test
    void R17_1_army_companies_agree_with_the_R_package_multilevel() {
        var expected = ORACLE.at("rwg_COHES");
        Table.read(
                "bh1996_unit_climate/bh1996.csv",
                table -> {
                    double[] all =
                            groups(table, "GRP", "COHES").values().stream()
                                    .mapToDouble(g -> Agreement.rwg(g, 5).orElseThrow())
                                    .toArray();
                    for (int i = 0; i < 5; i++) {
                        CorrelationTest.check(all[i], expected.all("first5").get(i), "rwg");
                    }
                    CorrelationTest.check(Group.of(all).mean(), expected, "mean");
                    CorrelationTest.check(Math.sqrt(Group.of(all).variance()), expected, "sd");
                });
    }

    /** By number, as R lists them. */
    private static TreeMap<String, Group> groups(Table table, String unit, String value) {
        var units = table.texts(unit);
        double[] values = table.column(value);
        return IntStream.range(0, values.length)
                .boxed()
                .collect(
                        Collectors.groupingBy(
                                units::get,
                                () -> new TreeMap<>(Comparator.comparingInt(Integer::parseInt)),
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        rows ->
                                                Group.of(
                                                        rows.stream()
                                                                .mapToDouble(i -> values[i])
                                                                .toArray()))));
    }

    @Test
    void R17_1_four_platoons_agree_over_five_items_as_in_R() {
        Table.read(
                "bh1996_unit_climate/cohesion.csv",
                all -> {
                    for (var expected : ORACLE.all("rwgj_cohesion")) {
                        var platoon =
                                all.where(
                                        row ->
                                                (row.getField("UNIT")
                                                                + "."
                                                                + row.getField("PLATOON"))
                                                        .equals(expected.text("grpid")));
                        double[][] items =
                                Complete.columns(
                                        platoon.columns(
                                                List.of(
                                                        "COH01", "COH02", "COH03", "COH04",
                                                        "COH05")));
                        var agreed =
                                Agreement.rwgOfItems(
                                        Arrays.stream(items).map(Group::of).toList(), 5);
                        CorrelationTest.check(agreed.orElseThrow(), expected, "rwg.j");
                        CorrelationTest.check(items[0].length, expected, "gsize");
                    }
                });
    }
}
