package aidas.insight.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.access.RegionCode;
import aidas.insight.Months;
import aidas.insight.Side;
import aidas.insight.table.Measure;
import aidas.insight.table.Tabled;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static final double LEVA = 1.95583;
    private static final Measure SALES = Tabled.measure("sales", Side.BUSINESS);
    private static final Months MONTHS = new Months(Cases.MARCH, Cases.MARCH.plusMonths(1));

    /** Every other store is paid in another currency. */
    private static Tabled paid(double rate) {
        var regions = IntStream.range(0, 24).mapToObj(i -> i % 2 == 0 ? "LT" : "BG").toList();
        double[] mood = Cases.noise(1, 24);
        return new Tabled(MONTHS, regions)
                .with("ex", mood)
                .with(
                        "sales",
                        IntStream.range(0, 24)
                                .mapToDouble(i -> (1000 + 100 * mood[i]) * (i % 2 == 0 ? 1 : rate))
                                .toArray());
    }

    private static Study study(String region) {
        var code = region == null ? null : new RegionCode(region);
        return new Study("ex", "sales", MONTHS, 0, code, null, List.of());
    }

    private static Findings found(double rate, String region) {
        return Analyst.findings(study(region), Cases.EX, SALES, paid(rate).table());
    }

    private static Relation.Open open(Findings found) {
        return (Relation.Open) found.relation();
    }

    private static double r(Findings found) {
        return open(found).pearson().measured().orElseThrow().coefficient();
    }

    @Test
    void R5_4_another_currency_changes_nothing_in_a_study_of_several_regions() {
        assertThat(r(found(LEVA, null))).isCloseTo(r(found(1, null)), within(1e-9));
        var values = open(found(LEVA, null)).points().stream().mapToDouble(Relation.Point::y);
        assertThat(values.average().orElseThrow()).isCloseTo(100, within(1e-9));
    }

    @Test
    void R5_4_it_is_said_so_in_each_language_and_not_of_one_region() {
        var said = found(LEVA, null).conclusion();
        assertThat(said).extracting(Sentence::key).contains("money").endsWith("no-cause");
        var money = said.stream().filter(it -> it.key().equals("money")).findFirst().orElseThrow();
        assertThat(money.in(Locale.ENGLISH)).contains("“sales”", "percent of the mean");
        assertThat(money.in(Locale.of("bg"))).contains("„sales“", "в проценти");
        assertThat(money.in(Locale.of("lt"))).contains("„sales“", "procentais");
        assertThat(found(LEVA, "BG").conclusion())
                .extracting(Sentence::key)
                .doesNotContain("money");
    }

    @Test
    void R5_4_with_one_region_amounts_stay_amounts() {
        var values = open(found(LEVA, "BG")).points().stream().mapToDouble(Relation.Point::y);
        assertThat(values.min().orElseThrow()).isGreaterThan(1000 * LEVA);
    }

    @Test
    void R5_4_fifths_and_drivers_have_the_same_values() {
        var study = study(null);
        var chosen = Chosen.of(Money.comparable(paid(LEVA).table(), study), study);
        var euro = Chosen.of(Money.comparable(paid(1).table(), study), study);
        assertThat(chosen.means("sales", MONTHS, 0))
                .containsExactly(euro.means("sales", MONTHS, 0), within(1e-9));
        assertThat(chosen.means("ex", MONTHS, 0)).isEqualTo(Cases.noise(1, 24));
        assertThat(Money.notes(study.choice(), chosen.units(), List.of(Cases.EX, SALES)))
                .hasSize(1);
    }
}
