package aidas.insight.study.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Answer;
import aidas.testbed.Api;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is not there is refused by its name, wherever it is asked for. */
class RefusedStudiesIT {

    private static final String INSIGHT = "/api/v1/insight/";

    private static Answer ask(String login, String path) {
        return Api.as(login).get(INSIGHT + path);
    }

    @Test
    void R7_3_parameters_are_refused_by_their_names() {
        for (String wrong :
                List.of(
                        "x=hope&y=nps:x",
                        "x=turnover:y",
                        "x=turnover&y=nps&lag=13:lag",
                        "x=turnover&y=nps&lag=-1:lag",
                        "x=turnover&y=nps&months=0:months",
                        "x=turnover&y=nps&months=1e9:months",
                        "x=turnover&y=nps&from=2026-03:until",
                        "x=turnover&y=nps&from=2026-03&until=2026-01:until",
                        "x=turnover&y=nps&region=%20:region",
                        "x=turnover&y=nps&format=A%20B:format",
                        "x=turnover&y=nps&held=hope:held")) {
            var answer = ask("harriet", "studies?" + wrong.substring(0, wrong.lastIndexOf(':')));
            assertThat(answer.status()).as(wrong).isEqualTo(400);
            assertThat(answer.body())
                    .as(wrong)
                    .contains("\"field\":\"" + wrong.substring(wrong.lastIndexOf(':') + 1) + "\"");
        }
        for (String same : List.of("studies?", "quintiles?", "quintiles/explain?")) {
            var answer = ask("harriet", same + "x=nps&y=nps");
            assertThat(answer.status()).as(same).isEqualTo(400);
            assertThat(answer.body()).as(same).contains("\"field\":\"y\"");
        }
        assertThat(ask("harriet", "ladder?scale=CSAT-5").status()).isEqualTo(400);
        assertThat(ask("harriet", "ladder?scale=mood").status()).isEqualTo(400);
        assertThat(ask("harriet", "drivers?y=nps").status()).isEqualTo(400);
        assertThat(ask("harriet", "table").status()).isEqualTo(400);
    }

    @Test
    void R7_3_the_ladder_and_the_table_know_stores_and_months_as_studies_do() {
        for (String path :
                List.of(
                        "ladder?",
                        "ladder/explain?",
                        "table?measures=nps&",
                        "drivers?x=turnover&y=nps&",
                        "quintiles?x=turnover&y=nps&",
                        "studies?x=turnover&y=nps&")) {
            for (String wrong :
                    List.of(
                            "region=MOON:region",
                            "region=%00:region",
                            "region=%20:region",
                            "format=kiosk:format",
                            "format=%00:format",
                            "from=2199-01&until=2199-02:until",
                            "months=99:months")) {
                var answer = ask("harriet", path + wrong.substring(0, wrong.lastIndexOf(':')));
                assertThat(answer.status()).as(path + wrong).isEqualTo(400);
                assertThat(answer.body())
                        .as(path + wrong)
                        .contains(
                                "\"field\":\""
                                        + wrong.substring(wrong.lastIndexOf(':') + 1)
                                        + "\"");
            }
        }
        var all = ask("harriet", "ladder?months=6").json().getInt("visits");
        assertThat(ask("harriet", "ladder?months=6&format=city").json().getInt("visits"))
                .isBetween(1, all - 1);
        assertThat(ask("harriet", "table?measures=nps&months=2&region=BG").body())
                .contains("BG-SOF-01,")
                .doesNotContain("LT-VNO-01,");
    }
}
