package aidas.insight.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.access.RegionCode;
import aidas.insight.study.Costs.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegionsTest {

    private static final double LEVA = 1.95583;
    private static final RegionCode LT = new RegionCode("LT");
    private static final RegionCode BG = new RegionCode("BG");

    /** Visits of which half pay a fifth more, and half a fifth less. */
    private static Visits visits(int n, double value) {
        double squares = n * value * value * 1.04;
        return new Visits(n, n / 2, n / 4, n - n / 2 - n / 4, n, n * value, squares);
    }

    /** Bulgaria misses more often, and is paid in another currency. */
    private static Regions regions(double rate) {
        return new Regions(
                Map.of(
                        LT,
                        List.of(visits(300, 50), visits(100, 40)),
                        BG,
                        List.of(visits(100, 50 * rate), visits(300, 40 * rate))));
    }

    private static Ladder ladder(double rate) {
        return Ladder.of(regions(rate).missed(), new Costs(List.of(), null));
    }

    @Test
    void R5_3_another_currency_changes_nothing() {
        var euro = ladder(1);
        var both = ladder(LEVA);
        for (int step = 0; step < 2; step++) {
            var expected = euro.steps().get(step).value();
            var found = both.steps().get(step).value();
            assertThat(found.value()).isCloseTo(expected.value(), within(1e-9));
            assertThat(found.interval().low()).isCloseTo(expected.interval().low(), within(1e-9));
            assertThat(found.n()).isEqualTo(400);
        }
        assertThat(both.value().slope()).isCloseTo(euro.value().slope(), within(1e-9));
        assertThat(both.steps().get(1).score()).isEqualTo(euro.steps().get(1).score());
    }

    @Test
    void R5_3_an_ordinary_visit_of_the_region_is_100_percent() {
        var steps = new Regions(Map.of(BG, List.of(visits(100, 90), visits(100, 110)))).missed();
        assertThat(steps.getFirst().value().orElseThrow().mean()).isCloseTo(90, within(1e-9));
        assertThat(steps.get(1).value().orElseThrow().mean()).isCloseTo(110, within(1e-9));
        assertThat(steps.getFirst().value().orElseThrow().variance())
                .isCloseTo(100 * 0.04 * 90 * 90 / 99, within(1e-6));
    }

    @Test
    void R5_3_a_standards_cost_is_in_percent_of_the_same_mean() {
        var met = new Outcome("greeting", true, 0);
        var lost = new Outcome("greeting", false, 0);
        var found =
                regions(LEVA)
                        .standards(
                                Map.of(
                                        LT,
                                        Map.of(met, visits(300, 50), lost, visits(100, 40)),
                                        BG,
                                        Map.of(
                                                met,
                                                visits(100, 50 * LEVA),
                                                lost,
                                                visits(300, 40 * LEVA))));
        var steps = regions(LEVA).missed();
        assertThat(found.get(met)).isEqualTo(steps.getFirst());
        assertThat(found.get(lost)).isEqualTo(steps.get(1));
    }

    @Test
    void R5_3_a_region_that_paid_nothing_has_no_percentages() {
        var free = new Regions(Map.of(LT, List.of(visits(50, 0)), BG, List.of(visits(50, 8))));
        var all = free.missed().getFirst();
        assertThat(all.n()).isEqualTo(100);
        assertThat(all.valueN()).isEqualTo(50);
        assertThat(new Regions(Map.of()).missed()).hasSize(4).containsOnly(Visits.NONE);
    }
}
