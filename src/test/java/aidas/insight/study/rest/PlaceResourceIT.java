package aidas.insight.study.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Answer;
import aidas.testbed.Api;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a lead learns over HTTP. */
class PlaceResourceIT {

    private static final String INSIGHT = "/api/v1/insight/";

    private static Answer ask(String login, String path) {
        return Api.as(login).get(INSIGHT + path);
    }

    @Test
    void R7_2_a_lead_learns_the_own_place() {
        var placed = ask("mira", "studies/place?x=turnover&y=nps").json();
        assertThat(placed.getJsonArray("places")).hasSize(1);
        var point = placed.getJsonArray("places").getJsonObject(0).getJsonObject("point");
        assertThat(point.getString("store")).isEqualTo("BG-SOF-01");
        assertThat(placed.toString()).doesNotContain("LT-VNO-01");
    }

    @Test
    void R7_7_a_lead_has_no_digits_to_reckon_with_and_no_other_months() {
        var placed = ask("mira", "studies/place?x=turnover&y=nps&months=12&lag=0").json();
        assertThat(placed.getString("state")).isEqualTo("open");
        assertThat(placed).doesNotContainKey("dataVersion");
        var pearson = placed.getJsonObject("pearson");
        assertThat(pearson).containsKeys("r", "low", "high", "n").doesNotContainKeys("p", "t");
        assertThat(pearson.getJsonNumber("r").bigDecimalValue().scale()).isLessThanOrEqualTo(2);
        for (String wrong : List.of("months=11:months", "lag=1:lag", "held=sales:held")) {
            var parts = wrong.split(":");
            var answer = ask("mira", "studies/place?x=turnover&y=nps&" + parts[0]);
            assertThat(answer.status()).as(wrong).isEqualTo(400);
            assertThat(answer.body()).contains("\"field\":\"" + parts[1] + "\"");
        }
    }
}
