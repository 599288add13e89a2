package aidas.insight.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.insight.Months;
import aidas.insight.Names;
import aidas.insight.Side;
import aidas.insight.table.Measure;
import aidas.insight.table.Tabled;
import aidas.statistics.Group;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConclusionTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final Measure EX =
            new Measure("ex", Side.EX, new Names("Mood", "Настроение", "Nuotaika"), 5);
    private static final Measure CX = new Measure("cx", Side.CX, new Names("NPS", "NPS", "NPS"), 0);

    private static Findings of(double[] x, double[] y) {
        return of(Tabled.ofOneMonth(MARCH, x.length).with("ex", x).with("cx", y), 1);
    }

    private static Findings of(Tabled tabled, int months) {
        var study =
                new Study(
                        "ex",
                        "cx",
                        new Months(MARCH, MARCH.plusMonths(months)),
                        0,
                        null,
                        null,
                        List.of("region"));
        return Analyst.findings(study, EX, CX, tabled.table());
    }

    private static double[] noise(long seed, int n) {
        return new SplittableRandom(seed).doubles(n).toArray();
    }

    private static double[] rising(int n) {
        return IntStream.range(0, n).mapToDouble(i -> i + (i % 3)).toArray();
    }

    private static List<String> said(Findings found, Locale reader) {
        return found.conclusion().stream().map(sentence -> sentence.in(reader)).toList();
    }

    @Test
    void R1_3_nine_stores_are_too_few_and_ten_are_not() {
        var nine = of(rising(9), rising(9));
        assertThat(nine.relation()).isEqualTo(new Relation.Closed(9));
        assertThat(nine.lags()).isEqualTo(new Lags.Closed(9));
        assertThat(said(nine, Locale.ENGLISH))
                .containsExactly("With 9 stores nothing can be told. It takes at least 10.");
        assertThat(of(rising(10), rising(10)).relation()).isInstanceOf(Relation.Open.class);
    }

    @Test
    void R1_1_what_so_many_stores_could_show_is_said_first() {
        var power = of(noise(1, 12), noise(2, 12)).power();
        assertThat(power.units()).isEqualTo(12);
        assertThat(power.smallest()).isCloseTo(.576, within(.0005));
        assertThat(power.needed())
                .contains(new PowerStatement.Needed(.33, 70), new PowerStatement.Needed(.1, 783));
        assertThat(PowerStatement.of(3).smallest()).isNaN();
    }

    @Test
    void R3_1_what_cannot_be_told_with_twelve_stores_is_said_to_be_so() {
        var said = said(of(noise(1, 12), noise(2, 12)), Locale.ENGLISH);
        assertThat(said)
                .anyMatch(
                        s -> s.startsWith("With 12 stores a connection cannot be told from chance"))
                .anyMatch(s -> s.contains("To find one of 0.33 takes 70 stores."))
                .noneMatch(s -> s.contains("have higher"));
    }

    @Test
    void R3_2_a_conclusion_exists_in_each_language() {
        var found = of(rising(21), rising(21));
        assertThat(said(found, Locale.of("bg")))
                .anyMatch(s -> s.contains("„Настроение“") && s.contains("от 21 магазина"));
        assertThat(said(found, Locale.of("lt")))
                .anyMatch(s -> s.contains("„Nuotaika“") && s.contains("iš 21 parduotuvės"));
        assertThat(said(found, Locale.ENGLISH))
                .anyMatch(s -> s.startsWith("Stores with higher “Mood” have higher “NPS”: r ="));
    }

    @Test
    void R2_5_published_results_stand_beside_employees_and_customers_only() {
        var found = of(noise(1, 12), noise(2, 12));
        assertThat(found.yardsticks())
                .extracting(Yardstick::code)
                .containsExactly("harter-satisfaction", "harter-engagement");
        assertThat(found.yardsticks().getFirst().updated().own()).isBetween(0.1, 0.5);
        var swapped =
                Analyst.findings(
                        found.study(),
                        CX,
                        EX,
                        Tabled.ofOneMonth(MARCH, 12)
                                .with("ex", noise(1, 12))
                                .with("cx", noise(2, 12))
                                .table());
        assertThat(swapped.yardsticks()).isEmpty();
    }

    @Test
    void R1_2_answers_that_do_not_tell_stores_apart_are_weak_ground() {
        var chance = new SplittableRandom(3);
        var alike =
                IntStream.range(0, 12)
                        .mapToObj(i -> Group.of(chance.doubles(8, 1, 5).toArray()))
                        .toList();
        var tabled = Tabled.ofOneMonth(MARCH, 12).with("ex", alike).with("cx", noise(2, 12));
        var found = of(tabled, 1);
        var told = (Reliability.Told) found.ofX();
        assertThat(told.passes()).isFalse();
        assertThat(told.weak()).hasSize(12);
        assertThat(told.medianRwg()).isBetween(0.0, 0.7);
        assertThat(found.ofY()).isInstanceOf(Reliability.Unknown.class);
        assertThat(found.conclusion())
                .extracting(Sentence::key)
                .startsWith("unreliable", "reliability.unknown");
    }

    @Test
    void R2_3_opposite_signs_are_warned_of() {
        var regions = IntStream.range(0, 12).mapToObj(i -> "R").toList();
        var tabled = new Tabled(new Months(MARCH, MARCH.plusMonths(6)), regions);
        for (int unit = 0; unit < 12; unit++) {
            for (int month = 0; month < 6; month++) {
                double step = (month * 5 + unit) % 6;
                tabled.cell("ex", unit, month, 10 * unit + step);
                tabled.cell("cx", unit, month, 10 * unit - step);
            }
        }
        var found = of(tabled, 6);
        assertThat(found.levels().simpson()).isTrue();
        assertThat(found.conclusion()).extracting(Sentence::key).contains("simpson");
    }

    @Test
    void R2_4_what_cannot_be_held_is_named() {
        var held = of(rising(12), rising(12)).held();
        assertThat(held.held()).isEmpty();
        assertThat(held.left()).containsExactly("region");
    }

    @Test
    void R2_4_a_connection_that_is_only_size_does_not_hold() {
        double[] size = IntStream.range(0, 30).mapToDouble(i -> 5 + i).toArray();
        double[] x = plus(size, noise(1, 30));
        double[] y = plus(size, noise(2, 30));
        var tabled = Tabled.ofOneMonth(MARCH, 30).with("ex", x).with("cx", y).with("size", size);
        var study =
                new Study(
                        "ex",
                        "cx",
                        new Months(MARCH, MARCH.plusMonths(1)),
                        0,
                        null,
                        null,
                        List.of("size"));
        var found = Analyst.findings(study, EX, CX, tabled.table());
        assertThat(found.held().held()).containsExactly("size");
        assertThat(found.conclusion())
                .extracting(Sentence::key)
                .contains("together.higher", "alike.open");
    }

    private static double[] plus(double[] a, double[] b) {
        double[] sum = a.clone();
        Arrays.setAll(sum, i -> a[i] + b[i]);
        return sum;
    }

    @Test
    void R1_5_x_is_taken_as_many_months_earlier() {
        var regions = IntStream.range(0, 12).mapToObj(i -> "R").toList();
        var tabled = new Tabled(new Months(MARCH.minusMonths(2), MARCH.plusMonths(1)), regions);
        double[] x = noise(1, 12);
        for (int unit = 0; unit < 12; unit++) {
            tabled.cell("ex", unit, 0, x[unit]);
            tabled.cell("ex", unit, 2, noise(7, 12)[unit]);
            tabled.cell("cx", unit, 2, 3 * x[unit] + 1);
        }
        var months = new Months(MARCH, MARCH.plusMonths(1));
        var study = new Study("ex", "cx", months, 2, null, null, List.of());
        var open = (Relation.Open) Analyst.findings(study, EX, CX, tabled.table()).relation();
        assertThat(open.line().slope()).isCloseTo(3, within(1e-9));
        assertThat(open.line().r2()).isCloseTo(1, within(1e-9));
    }

    @Test
    void R7_4_other_cells_have_another_data_version() {
        var one = of(rising(10), rising(10)).dataVersion();
        assertThat(one).matches("[0-9a-f]{16}").isEqualTo(of(rising(10), rising(10)).dataVersion());
        double[] other = rising(10);
        other[3] += 1e-9;
        assertThat(of(other, rising(10)).dataVersion()).isNotEqualTo(one);
    }
}
