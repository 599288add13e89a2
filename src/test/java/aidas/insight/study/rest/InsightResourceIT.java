package aidas.insight.study.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.Oracle;
import aidas.Sets;
import aidas.testbed.Answer;
import aidas.testbed.Api;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InsightResourceIT {

    private static final String INSIGHT = "/api/v1/insight/";

    private static Answer ask(String login, String path) {
        return Api.as(login).get(INSIGHT + path);
    }

    private static JsonObject study(String query) {
        return ask("harriet", "studies?" + query).json();
    }

    @Test
    void R7_4_findings_come_whole_with_n_and_data_version() {
        var found = study("x=turnover&y=nps&months=12");
        assertThat(found.getString("dataVersion")).matches("[0-9a-f]{16}");
        assertThat(found.getJsonObject("power").getInt("units")).isGreaterThan(30);
        var pearson = found.getJsonObject("relation").getJsonObject("pearson");
        assertThat(pearson.getInt("n")).isEqualTo(found.getJsonObject("power").getInt("units"));
        assertThat(pearson.getJsonNumber("low").doubleValue())
                .isLessThan(pearson.getJsonNumber("r").doubleValue());
        assertThat(found.getJsonObject("lags").getJsonArray("lags")).hasSize(13);
        assertThat(found.getJsonObject("levels").containsKey("within")).isTrue();
        assertThat(found.getJsonObject("held").getJsonArray("held")).hasSize(2);
        assertThat(found.getJsonArray("yardsticks")).isEmpty();
        var heard = study("x=pulse.team-pulse.heard&y=nps&months=12");
        assertThat(heard.getJsonArray("yardsticks")).hasSize(2);
        assertThat(found.getJsonArray("conclusion").getJsonObject(0).getString("lt")).isNotBlank();
        assertThat(study("x=turnover&y=nps&months=12").getString("dataVersion"))
                .isEqualTo(found.getString("dataVersion"));
    }

    @Test
    void R7_4_each_figure_explains_itself() {
        var said = ask("olga", "studies/explain?x=turnover&y=nps").json();
        assertThat(said.getString("rule")).isEqualTo("laboratory-3");
        assertThat(said.getInt("stores") + said.getInt("leftOut")).isGreaterThan(39);
        assertThat(said.getJsonArray("figures"))
                .allSatisfy(
                        figure ->
                                assertThat(figure.asJsonObject())
                                        .containsKeys("figure", "formula", "of", "source"))
                .anySatisfy(
                        figure ->
                                assertThat(figure.asJsonObject().getString("formula"))
                                        .contains("corrected r is the most it could be"));
    }

    @Test
    void R5_1_the_ladder_is_served_with_its_trend() {
        var ladder = ask("olga", "ladder?months=12").json();
        assertThat(ladder.getJsonArray("steps")).hasSize(4);
        assertThat(ladder.getJsonObject("score").getJsonNumber("slope").doubleValue()).isNegative();
        assertThat(ladder.getJsonArray("standards")).hasSize(6);
        assertThat(ladder.containsKey("dearest")).isFalse();
    }

    @Test
    void R7_5_the_table_is_a_file_of_cells() {
        var file = ask("harriet", "table?measures=nps&months=2");
        assertThat(file.header("Content-Disposition")).contains("laboratory.csv");
        var lines = file.body().lines().toList();
        assertThat(lines.getFirst()).endsWith("store,region,format,month,measure,value,n,variance");
        assertThat(lines).hasSizeGreaterThan(60).anyMatch(l -> l.startsWith("BG-SOF-01,BG,"));
        assertThat(lines).noneMatch(line -> line.contains("NaN"));
    }

    @Test
    void R4_1_thirty_departments_brought_in_as_facts_have_their_known_drivers() {
        Sets.rows(
                "attitude_30_departments/attitude.csv",
                rows -> {
                    var stores =
                            Api.as("adam")
                                    .get("/api/v1/organisation/stores")
                                    .json()
                                    .getJsonArray("items")
                                    .stream()
                                    .map(row -> row.asJsonObject().getString("code"))
                                    .sorted()
                                    .limit(30)
                                    .toList();
                    var lmg =
                            Oracle.read("D-O10_relative_importance")
                                    .at("expected")
                                    .at("attitude_rating");
                    var table = new StringBuilder("store,month,measure,value\n");
                    for (var column : rows.getFirst().getHeader()) {
                        define("attitude-" + column);
                        for (int i = 0; i < 30; i++) {
                            table.append(stores.get(i))
                                    .append(",2008-05,attitude-")
                                    .append(column)
                                    .append(',')
                                    .append(rows.get(i).getField(column))
                                    .append('\n');
                        }
                    }
                    var taken =
                            Api.as("harriet")
                                    .post(
                                            "/api/v1/facts?dryRun=false",
                                            "text/csv",
                                            BodyPublishers.ofString(table.toString()));
                    assertThat(taken.status()).as(taken.body()).isEqualTo(200);
                    var xs =
                            lmg.at("lmg").json().keySet().stream()
                                    .map(driver -> "attitude-" + driver)
                                    .collect(Collectors.joining(","));
                    var found =
                            ask(
                                            "harriet",
                                            "drivers?y=attitude-rating&from=2008-05&until=2008-06&x="
                                                    + xs)
                                    .json();
                    double r2 = lmg.number("r2");
                    assertThat(found.getJsonNumber("r2").doubleValue())
                            .isCloseTo(r2, Oracle.closed(r2));
                    for (var part : found.getJsonArray("parts")) {
                        var code = part.asJsonObject().getJsonObject("measure").getString("code");
                        double expected = lmg.at("lmg").number(code.replace("attitude-", ""));
                        assertThat(part.asJsonObject().getJsonNumber("part").doubleValue())
                                .isCloseTo(expected, within(1e-9));
                    }
                });
    }

    private static void define(String code) {
        var body =
                "{\"side\":\"business\",\"names\":{\"en\":\"%s\",\"bg\":\"%s\",\"lt\":\"%s\"}}"
                        .formatted(code, code, code);
        assertThat(Api.as("harriet").put(INSIGHT + "measures/" + code, body).status())
                .isIn(201, 204);
    }
}
