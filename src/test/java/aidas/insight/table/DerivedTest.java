package aidas.insight.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.access.RegionCode;
import aidas.access.StoreCode;
import aidas.insight.Months;
import aidas.organisation.Format;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DerivedTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final Unit VITOSHA =
            new Unit(
                    new StoreCode("BG-SOF-01"),
                    "Vitosha 48",
                    new RegionCode("BG"),
                    new Format("city"));
    private static final Frame FRAME =
            new Frame(new Months(MARCH, MARCH.plusMonths(1)), List.of(1L), List.of(VITOSHA));

    private static Grid grid(double value) {
        var grid = new Grid(1, 1);
        grid.put(0, 0, value, Double.NaN, Double.NaN);
        return grid;
    }

    private static double derived(String code, Map<String, Grid> facts) {
        return Derived.grid(code, facts, FRAME).orElseThrow().value(0, 0);
    }

    @Test
    void R1_5_sales_per_transaction() {
        assertThat(derived("atv", Map.of("sales", grid(1200), "transactions", grid(48))))
                .isEqualTo(25);
        assertThat(derived("atv", Map.of("sales", grid(0), "transactions", grid(0)))).isNaN();
    }

    @Test
    void R1_5_the_share_who_came_by_recommendation() {
        var facts =
                Map.of(
                        "new-recommended", grid(30),
                        "new-reviews", grid(10),
                        "new-adverts", grid(40),
                        "new-other", grid(20));
        assertThat(derived("advocacy-share", facts)).isCloseTo(30, within(1e-12));
        assertThat(Derived.grid("advocacy-share", facts, FRAME).orElseThrow().n(0, 0))
                .isEqualTo(100);
    }

    @Test
    void R1_5_customers_kept_and_lost_make_a_hundred() {
        // calculator.city: 500 at the start, 100 new, 550 at the end: 450 kept
        var facts = Map.of("customers-start", grid(500), "customers-kept", grid(450));
        assertThat(derived("crr", facts)).isCloseTo(90, within(1e-12));
        assertThat(derived("churn", facts)).isCloseTo(10, within(1e-12));
    }

    @Test
    void R1_5_without_a_part_nothing_derives() {
        assertThat(Derived.grid("crr", Map.of("customers-start", grid(500)), FRAME)).isEmpty();
        assertThat(Derived.grid("sales", Map.of("sales", grid(5)), FRAME)).isEmpty();
    }
}
