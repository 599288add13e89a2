package aidas.insight.study;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.insight.Names;
import aidas.insight.Side;
import aidas.insight.table.Measure;
import aidas.insight.table.Origin;
import aidas.statistics.Correlation;
import java.util.List;
import org.junit.jupiter.api.Test;

class YardstickTest {

    private static final Correlation OWN =
            Correlation.pearson(Cases.noise(1, 12), Cases.noise(2, 12));
    private static final Measure NPS = measure("nps", Side.CX, Origin.COUNTED);

    private static Measure measure(String code, Side side, Origin origin) {
        return new Measure(code, side, new Names(code, code, code), 0, origin);
    }

    private static List<Yardstick> of(Measure x, Measure y) {
        return Yardstick.of(x, y, OWN);
    }

    @Test
    void R2_5_published_results_stand_beside_employees_answers_and_customers_answers() {
        for (Origin origin : List.of(Origin.PULSE, Origin.FACTS)) {
            var attitude = measure("mood", Side.EX, origin);
            for (String code : List.of("nps", "csat-5", "csat-7", "ces-7", "ces-5-low")) {
                var beside = of(attitude, measure(code, Side.CX, Origin.COUNTED));
                assertThat(beside)
                        .as(code)
                        .extracting(Yardstick::code)
                        .containsExactly("harter-satisfaction", "harter-engagement");
                assertThat(beside.getFirst().updated().own()).isBetween(0.1, 0.5);
            }
        }
    }

    @Test
    void R2_5_not_beside_who_left_nor_reviews_nor_the_other_way_round() {
        var attitude = measure("mood", Side.EX, Origin.PULSE);
        assertThat(of(measure("turnover", Side.EX, Origin.COUNTED), NPS)).isEmpty();
        assertThat(of(measure("headcount", Side.BUSINESS, Origin.COUNTED), NPS)).isEmpty();
        assertThat(of(attitude, measure("unsolicited", Side.CX, Origin.COUNTED))).isEmpty();
        assertThat(of(attitude, measure("sales", Side.BUSINESS, Origin.FACTS))).isEmpty();
        assertThat(of(attitude, measure("stars", Side.CX, Origin.FACTS))).isEmpty();
        assertThat(of(NPS, attitude)).isEmpty();
    }
}
