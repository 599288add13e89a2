package aidas.statistics;

import static aidas.Oracle.closed;
import static aidas.Oracle.probability;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aidas.Oracle;
import aidas.Sets;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OneWayTest {

    @Test
    void R3_2_two_small_groups_by_hand() {
        // means 2 and 5, mean of all 3.8; between 2·1.8² + 3·1.2² = 10.8, within 2 + 2 = 4
        var table = OneWay.of(List.of(Group.of(1, 3), Group.of(4, 5, 6))).orElseThrow();
        assertThat(table.mean()).isCloseTo(3.8, within(1e-15));
        assertThat(table.msb()).isCloseTo(10.8, within(1e-14));
        assertThat(table.msw()).isCloseTo(4 / 3.0, within(1e-15));
        assertThat(table.n0()).isCloseTo(2.4, within(1e-15));
        assertThat(table.f()).isCloseTo(8.1, within(1e-13));
        assertThat(table.tau2()).isCloseTo((10.8 - 4 / 3.0) / 2.4, within(1e-13));
    }

    @Test
    void R3_2_groups_with_the_same_mean_do_not_differ() {
        var table = OneWay.of(List.of(Group.of(1, 3), Group.of(0, 2, 4))).orElseThrow();
        assertThat(table.f()).isZero();
        assertThat(table.p()).isEqualTo(1);
        assertThat(table.tau2()).isZero();
        assertThat(table.icc1()).isNegative();
    }

    @Test
    void R3_2_answers_that_never_differ_within_a_group_leave_no_doubt() {
        var table = OneWay.of(List.of(Group.of(1, 1), Group.of(2, 2))).orElseThrow();
        assertThat(table.f()).isInfinite();
        assertThat(table.p()).isZero();
        assertThat(table.icc2()).isEqualTo(1);
    }

    @Test
    void R3_3_one_group_single_answers_and_equal_answers_tell_nothing() {
        assertThat(OneWay.of(List.of())).isEmpty();
        assertThat(OneWay.of(List.of(Group.of(1, 2, 3)))).isEmpty();
        assertThat(OneWay.of(List.of(Group.of(1), Group.of(2)))).isEmpty();
        assertThat(OneWay.of(List.of(Group.of(5, 5), Group.of(5, 5, 5)))).isEmpty();
        assertThatThrownBy(() -> new OneWay(1, 9, 0, 1, 1, 1)).hasMessageContaining("1 groups");
    }

    @Test
    void R3_3_a_single_answer_beside_a_group_can_be_compared() {
        assertThat(OneWay.of(List.of(Group.of(1), Group.of(2, 4)))).isPresent();
    }

    /** BMC Health Services Research 11 (2011) 251, table 3: as printed. */
    @ParameterizedTest
    @CsvSource({
        "10.9893, 1.4412, 7.625, .8688",
        "11.9737, .9902, 12.092, .9173",
        "2.3405, .6401, 3.656, .7265"
    })
    void R3_4_three_published_reliabilities(double msb, double msw, double f, double icc2) {
        var table = new OneWay(2, 10, 0, msb, msw, 5);
        assertThat(table.f()).isCloseTo(f, within(1e-3));
        assertThat(table.icc2()).isCloseTo(icc2, within(1e-4));
    }

    /** justmj.github.io, ICCs and agreement: variances and mean size as printed. */
    @Test
    void R3_4_reliabilities_from_published_variances() {
        double tau2 = .1531487;
        double sigma2 = .6607064;
        double size = 4.42;
        var table = new OneWay(100, 442, 0, sigma2 + size * tau2, sigma2, size);
        assertThat(table.tau2()).isCloseTo(tau2, within(1e-12));
        assertThat(table.icc1()).isCloseTo(.1881769, within(5e-7));
        assertThat(table.icc2()).isCloseTo(.5060596, within(5e-4));
    }

    /** R: summary(aov(count ~ spray, InsectSprays)). */
    @Test
    void R3_4_insect_sprays_agree_with_R() {
        var table =
                OneWay.of(
                                List.of(
                                        Group.of(10, 7, 20, 14, 14, 12, 10, 23, 17, 20, 14, 13),
                                        Group.of(11, 17, 21, 11, 16, 14, 17, 17, 19, 21, 7, 13),
                                        Group.of(0, 1, 7, 2, 3, 1, 2, 1, 3, 0, 1, 4),
                                        Group.of(3, 5, 12, 6, 4, 3, 5, 5, 5, 5, 2, 4),
                                        Group.of(3, 5, 3, 5, 3, 6, 1, 1, 3, 2, 6, 4),
                                        Group.of(11, 9, 15, 22, 15, 16, 13, 10, 26, 26, 24, 13)))
                        .orElseThrow();
        assertThat(table.f()).isCloseTo(34.702, within(5e-4));
        assertThat(table.icc1()).isCloseTo(.7374, within(5e-5));
        assertThat(table.icc2()).isCloseTo(.9712, within(5e-5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"WBEING", "HRS", "LEAD", "COHES"})
    void R3_4_army_companies_agree_with_the_R_package_multilevel(String variable) {
        var expected = Oracle.read("D-O12_icc_rwg").at("expected").at(variable);
        agrees(
                new OneWay(
                        (int) expected.number("groups"),
                        expected.number("N"),
                        0,
                        expected.number("MSB"),
                        expected.number("MSW"),
                        expected.number("n0_unequal")),
                expected);
        Sets.rows(
                "bh1996_unit_climate/bh1996.csv",
                rows -> agrees(analysis(groups(rows, "GRP", variable)), expected));
    }

    @Test
    void R3_4_lecturers_of_a_university_agree_with_R() {
        var expected = Oracle.read("D-R10_insteval_leaderboard").at("expected").at("icc");
        Sets.rows(
                "insteval_eth_lecturers/InstEval.csv",
                rows -> agrees(analysis(groups(rows, "d", "y")), expected));
    }

    @Test
    void R3_4_surgeries_agree_with_R() {
        var expected = Oracle.read("D-R06_gp_surgeries").at("expected").at("icc");
        Sets.rows(
                "gp_surgeries_fft/fft_no_text.csv",
                rows -> agrees(analysis(groups(rows, "surgery", "rating_score")), expected));
    }

    @Test
    void R3_2_branches_of_a_supermarket_do_not_differ_in_rating() {
        var expected = Oracle.read("D-R05_supermarket_branches").at("expected");
        Sets.rows(
                "supermarket_sales_3_branches/supermarket_sales.csv",
                rows -> {
                    var table = analysis(groups(rows, "Branch", "Rating"));
                    var anova = expected.at("anova_rating");
                    assertThat(table.f()).isCloseTo(anova.number("F"), closed(anova.number("F")));
                    var p = anova.number("p");
                    assertThat(table.p()).isCloseTo(p, probability(p));
                });
    }

    private static OneWay analysis(Collection<Group> groups) {
        return OneWay.of(groups).orElseThrow();
    }

    /** As the rollups hold them: counts, sums and sums of squares; blank values are left out. */
    static Collection<Group> groups(List<NamedCsvRecord> rows, String unit, String value) {
        return rows.stream()
                .filter(row -> !row.getField(value).isBlank())
                .collect(
                        Collectors.groupingBy(
                                row -> row.getField(unit),
                                Collectors.collectingAndThen(
                                        Collectors.toList(), list -> group(list, value))))
                .values();
    }

    static Group group(List<NamedCsvRecord> rows, String value) {
        double sum = 0;
        double squares = 0;
        for (var row : rows) {
            double x = Double.parseDouble(row.getField(value));
            sum += x;
            squares += x * x;
        }
        return Group.ofSums(rows.size(), sum, squares);
    }

    private static void agrees(OneWay actual, Oracle expected) {
        check(actual.groups(), expected, "groups");
        check(actual.n(), expected, "N");
        check(actual.msb(), expected, "MSB");
        check(actual.msw(), expected, "MSW");
        check(actual.f(), expected, "F");
        check(actual.n0(), expected, "n0_unequal");
        check(actual.icc1(), expected, "icc1_n0");
        check(actual.icc1OfMeanSize(), expected, "icc1_bliese_meanN");
        check(actual.icc2(), expected, "icc2");
        assertThat(actual.p()).isCloseTo(expected.number("p"), probability(expected.number("p")));
    }

    private static void check(double actual, Oracle expected, String key) {
        assertThat(actual).as(key).isCloseTo(expected.number(key), closed(expected.number(key)));
    }
}
