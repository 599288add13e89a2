package aidas.insight.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.insight.Side;
import aidas.insight.table.Tabled;
import aidas.launcher.demo.Planted;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the demo company was drawn with is found, and what does nothing is not. */
class PlantedFindingsTest {

    private static final Demo DEMO = new Demo();

    private static Findings findings(String x, int lag) {
        return Analyst.findings(
                new Study(x, "nps", Demo.ANSWERED, lag, null, null, List.of("region")),
                Tabled.measure(x, Side.EX),
                Tabled.measure("nps", Side.CX),
                DEMO.tabled().table());
    }

    @Test
    void R2_2_employees_go_ahead_of_customers_by_two_months() {
        var lags = (Lags.Scanned) findings("experience", 0).lags();
        assertThat(lags.chosen().months()).isEqualTo(Planted.EX_LEADS_BY_MONTHS);
        assertThat(lags.confirmed()).isTrue();
        var at = lags.chosen().all().measured().orElseThrow();
        assertThat(at.interval().holds(Planted.EX_CORRELATION)).isTrue();
        assertThat(lags.chosen().q()).isLessThan(0.001);
    }

    @Test
    void R2_1_no_other_lag_stands_out() {
        var lags = (Lags.Scanned) findings("experience", 0).lags();
        assertThat(lags.scan().lags()).hasSize(13);
        assertThat(lags.scan().lags().stream().filter(lag -> lag.q() <= 0.05))
                .singleElement()
                .satisfies(lag -> assertThat(lag.months()).isEqualTo(2));
    }

    @Test
    void R2_3_the_movement_is_inside_the_stores_not_between_them() {
        var found = findings("experience", 2);
        assertThat(found.levels().within().measured().orElseThrow().beyondChance()).isTrue();
        assertThat(found.levels().between().measured().orElseThrow().beyondChance()).isFalse();
        assertThat(found.conclusion())
                .extracting(Sentence::key)
                .contains("chance", "not-none", "inside.higher", "lag.up")
                .doesNotContain("together.higher", "together.lower");
        assertThat(found.conclusion())
                .extracting(sentence -> sentence.in(Locale.ENGLISH))
                .anyMatch(said -> said.contains("have higher “nps” 2 months later: r = "));
    }

    @Test
    void R3_1_what_does_nothing_is_not_found() {
        for (String nothing : List.of("temperature", "alphabet")) {
            var found = findings(nothing, 0);
            assertThat(found.conclusion())
                    .as(nothing)
                    .extracting(Sentence::key)
                    .contains("chance", "inside.open", "lag.none")
                    .doesNotContain("together.higher", "together.lower", "lag.up", "lag.down");
        }
    }

    @Test
    void R5_1_the_planted_ladder_is_found() throws IOException {
        var ladder = Ladder.of(DEMO.missed(), Costs.of(DEMO.standards()));
        var none = ladder.steps().getFirst();
        for (var step : ladder.steps()) {
            double planted = Planted.MISSED_POINTS.get(step.missed());
            double margin = step.score().interval().margin() + none.score().interval().margin();
            assertThat(step.score().value() - none.score().value())
                    .as("%d missed".formatted(step.missed()))
                    .isCloseTo(planted, within(margin));
            assertThat(step.share())
                    .isCloseTo(100 * Planted.MISSED_VALUE.get(step.missed()), within(5.0));
        }
        assertThat(ladder.score().p()).isLessThan(1e-6);
        assertThat(ladder.order().p()).isLessThan(1e-6);
        assertThat(ladder.value().p()).isLessThan(1e-6);
        assertThat(ladder.visits()).isGreaterThan(20_000);
    }

    @Test
    void R5_2_no_standard_is_named_where_each_costs_the_same() throws IOException {
        var costs = Costs.of(DEMO.standards());
        assertThat(costs.standards()).hasSize(6);
        assertThat(costs.standards()).allSatisfy(c -> assertThat(c.score().q()).isLessThan(0.01));
        assertThat(costs.dearest()).isNull();
    }
}
