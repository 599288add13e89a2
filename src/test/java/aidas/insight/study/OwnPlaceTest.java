package aidas.insight.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.RegionCode;
import aidas.insight.Months;
import aidas.insight.Side;
import aidas.insight.table.Measure;
import aidas.insight.table.Tabled;
import aidas.insight.table.Unit;
import aidas.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class OwnPlaceTest {

    private static final Measure FACT = Tabled.measure("experience", Side.EX);

    private static Relation.Point seen(Measure x, Measure y) {
        var unit = Tabled.ofOneMonth(Cases.MARCH, 1).table().units().getFirst();
        return OwnPlace.seen(new Relation.Point(unit, 3.5, 12, 41, 80), x, y);
    }

    @Test
    void R7_6_a_fact_about_employees_has_neither_value_nor_n_for_a_lead() {
        var leading = seen(FACT, Cases.CX);
        assertThat(leading.x()).isNaN();
        assertThat(leading.xN()).isNaN();
        assertThat(leading.y()).isEqualTo(41);
        assertThat(leading.yN()).isEqualTo(80);
        var following = seen(Cases.CX, FACT);
        assertThat(following.x()).isEqualTo(3.5);
        assertThat(following.y()).isNaN();
        assertThat(following.yN()).isNaN();
    }

    @Test
    void R7_6_what_the_pulse_published_and_facts_of_business_stay() {
        var point = seen(Cases.EX, Tabled.measure("sales", Side.BUSINESS));
        assertThat(point.x()).isEqualTo(3.5);
        assertThat(point.xN()).isEqualTo(12);
        assertThat(point.y()).isEqualTo(41);
    }

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 9);
    private static final Months YEAR = Months.last(12, TODAY);

    private static Study asked(Months months, int lag, String region, String... held) {
        return new Study(
                "ex",
                "cx",
                months,
                lag,
                region == null ? null : new RegionCode(region),
                null,
                List.of(held));
    }

    private static Placed placed(int stores, int own) {
        Predicate<Unit> owns =
                unit -> Integer.parseInt(unit.code().value().substring("U-".length())) < own;
        return OwnPlace.of(Cases.of(Cases.noise(1, stores), Cases.noise(2, stores)), owns);
    }

    @Test
    void R7_7_a_lead_has_r_and_its_interval_with_two_decimals() {
        var full =
                ((Relation.Open) Cases.of(Cases.noise(1, 12), Cases.noise(2, 12)).relation())
                        .pearson()
                        .measured()
                        .orElseThrow();
        var told = (Placed.Told) placed(12, 1).outcome();
        for (double number : List.of(told.r(), told.interval().low(), told.interval().high())) {
            assertThat(number).isEqualTo(Math.rint(number * 100) / 100);
        }
        assertThat(told.r()).isNotEqualTo(full.coefficient());
        assertThat(Math.abs(told.r() - full.coefficient())).isLessThanOrEqualTo(0.005);
        assertThat(told.n()).isEqualTo(12);
    }

    @Test
    void R7_7_there_is_no_r_where_fewer_than_five_stores_are_not_the_own_ones() {
        assertThat(placed(12, 7).outcome()).isInstanceOf(Placed.Told.class);
        var kept = placed(12, 8);
        assertThat(kept.outcome()).isEqualTo(new Placed.Kept());
        assertThat(kept.places()).hasSize(8);
        assertThat(kept.conclusion()).extracting(Sentence::key).containsExactly("kept");
        assertThat(placed(9, 8).outcome()).isEqualTo(new Placed.Closed(9));
    }

    @Test
    void R7_7_months_lag_and_what_is_held_are_not_a_leads_to_choose() {
        assertThat(OwnPlace.usual(asked(YEAR, 0, null, "headcount", "region"), TODAY))
                .isEqualTo(asked(YEAR, 0, null));
        refused(asked(Months.last(11, TODAY), 0, null), "months");
        refused(asked(Months.last(12, TODAY.minusMonths(1)), 0, null), "months");
        refused(asked(YEAR, 1, null), "lag");
        refused(asked(YEAR, 0, null, "sales"), "held");
        refused(asked(YEAR, 0, "BG"), "region");
    }

    private static void refused(Study study, String field) {
        assertThatThrownBy(() -> OwnPlace.usual(study, TODAY))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.violations().getFirst().field())
                                        .isEqualTo(field));
    }
}
