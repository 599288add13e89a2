package aidas.recognition.equity.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

class EquityResourceIT {

    private static final String EQUITY = "/api/v1/recognition/equity";

    private static JsonObject by(String kind, JsonObject report) {
        return report.getJsonArray("comparisons").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("kind").equals(kind))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void R3_2_the_desk_that_is_thanked_half_as_often_is_found() {
        var report = Api.as("harriet").get(EQUITY).json();
        assertThat(report.getString("state")).isEqualTo("told");
        var teams = by("team", report);
        var groups = teams.getJsonArray("groups").getValuesAs(JsonObject.class);
        // against another team, because other tests bring in people whom nobody thanks
        var collection = one(groups, "collection").getJsonObject("interval");
        assertThat(collection.getJsonNumber("high").doubleValue())
                .isLessThan(one(groups, "kitchen").getJsonNumber("monthly").doubleValue());
        assertThat(report.toString()).doesNotContain("E1001", "Elena");
    }

    @Test
    void R2_4_no_number_of_thanks_is_told_of_anybody() {
        for (var path : List.of(EQUITY, "/api/v1/recognition/rings")) {
            var report = Api.as("harriet").get(path).json();
            assertThat(report).doesNotContainKey("thanks");
        }
        var groups = by("team", Api.as("harriet").get(EQUITY).json()).getJsonArray("groups");
        assertThat(groups.getValuesAs(JsonObject.class))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each).doesNotContainKey("thanks"));
    }

    private static JsonObject one(List<JsonObject> groups, String team) {
        return groups.stream()
                .filter(each -> each.getString("code").equals(team))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void R2_2_what_is_withheld_has_no_figures() {
        var groups =
                Api.as("harriet")
                        .get(EQUITY)
                        .json()
                        .getJsonArray("comparisons")
                        .getValuesAs(JsonObject.class)
                        .stream()
                        .flatMap(
                                kind ->
                                        kind
                                                .getJsonArray("groups")
                                                .getValuesAs(JsonObject.class)
                                                .stream())
                        .toList();
        assertThat(groups)
                .anyMatch(group -> group.getBoolean("withheld"))
                .anyMatch(group -> !group.getBoolean("withheld"))
                .allSatisfy(
                        group -> {
                            boolean withheld = group.getBoolean("withheld");
                            for (var figure : List.of("people", "monthly", "interval")) {
                                assertThat(group.containsKey(figure)).isEqualTo(!withheld);
                            }
                        });
    }

    @Test
    void R1_4_a_period_that_is_none_is_refused_by_name() {
        var answer = Api.as("harriet").get(EQUITY + "?from=2026-05");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("until");
        var old = Api.as("harriet").get(EQUITY + "?from=2020-01&until=2020-02").json();
        assertThat(old.getString("state")).isEqualTo("nothing");
    }
}
