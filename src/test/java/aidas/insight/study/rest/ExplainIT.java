package aidas.insight.study.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainIT {

    private static final String INSIGHT = "/api/v1/insight/";

    private static JsonObject explained(String path) {
        var answer = Api.as("harriet").get(INSIGHT + path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> figures(JsonObject said) {
        return said.getJsonArray("figures").stream()
                .map(figure -> figure.asJsonObject())
                .peek(
                        figure ->
                                assertThat(List.of("formula", "of", "source"))
                                        .allSatisfy(
                                                key ->
                                                        assertThat(figure.getString(key))
                                                                .isNotBlank()))
                .map(figure -> figure.getString("figure"))
                .toList();
    }

    @Test
    void R7_4_drivers_explain_their_figures() {
        var said = explained("drivers/explain?y=nps&x=turnover,headcount&lag=1");
        assertThat(figures(said)).contains("r2", "parts.part", "parts.interval", "parts.slope");
        assertThat(said.getInt("stores")).isGreaterThanOrEqualTo(30);
        assertThat(said.getJsonObject("study").getInt("lag")).isEqualTo(1);
    }

    @Test
    void R7_4_fifths_explain_theirs_and_nothing_where_there_are_none() {
        var said = explained("quintiles/explain?x=turnover&y=nps");
        assertThat(figures(said)).contains("top, bottom", "difference.value");
        var few = explained("quintiles/explain?x=turnover&y=nps&format=online");
        assertThat(few.getInt("stores")).isLessThan(10);
        assertThat(few.getJsonArray("figures")).isEmpty();
    }

    @Test
    void R7_4_a_part_and_its_explanation_name_the_data_they_are_of() {
        for (String part : List.of("drivers", "quintiles")) {
            var asked = "?y=nps&x=turnover&months=12";
            var answer = Api.as("harriet").get(INSIGHT + part + asked);
            assertThat(explained(part + "/explain" + asked).getString("dataVersion"))
                    .matches("[0-9a-f]{16}")
                    .isEqualTo(answer.json().getString("dataVersion"));
        }
    }

    @Test
    void R7_4_the_ladder_explains_its_own() {
        var said = explained("ladder/explain?region=BG&months=6");
        assertThat(figures(said)).contains("steps.value", "standards.points", "dearest");
        assertThat(said.getJsonObject("study").getString("region")).isEqualTo("BG");
    }

    @Test
    void R7_3_what_is_not_there_is_refused_by_its_name_here_too() {
        for (String wrong :
                List.of(
                        "drivers/explain?y=nps&x=hope:x",
                        "quintiles/explain?x=turnover&y=hope:y",
                        "ladder/explain?scale=CSAT-5:scale",
                        "ladder/explain?months=0:months")) {
            var answer =
                    Api.as("harriet").get(INSIGHT + wrong.substring(0, wrong.lastIndexOf(':')));
            assertThat(answer.status()).as(wrong).isEqualTo(400);
            assertThat(answer.body())
                    .contains("\"" + wrong.substring(wrong.lastIndexOf(':') + 1) + "\"");
        }
    }
}
