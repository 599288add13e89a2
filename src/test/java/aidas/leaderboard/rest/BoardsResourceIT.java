package aidas.leaderboard.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Boards of the demo company. */
class BoardsResourceIT {

    private static final String BOARDS = "/api/v1/boards/";

    private static JsonObject board(String login, String path) {
        var answer = Api.as(login).get(BOARDS + path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static List<JsonObject> objects(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonObject.class);
    }

    private static List<JsonObject> units(JsonObject board) {
        return objects(board, "tiers").stream()
                .flatMap(tier -> objects(tier, "units").stream())
                .toList();
    }

    @Test
    void R1_1_every_figure_carries_n_and_interval() {
        var board = board("mira", "stores?months=12");
        assertThat(units(board))
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        unit -> {
                            var raw = unit.getJsonObject("raw");
                            assertThat(raw.getJsonNumber("n").doubleValue())
                                    .isGreaterThanOrEqualTo(30);
                            assertThat(raw).containsKeys("low", "high", "method", "in");
                        });
        assertThat(board.getString("rule")).isEqualTo("board-1");
    }

    @Test
    void R1_1_who_waits_has_no_figure_but_how_many_answers_are_missing() {
        var board = board("mira", "stores?months=1");
        assertThat(objects(board, "waiting"))
                .allSatisfy(
                        unit -> {
                            assertThat(unit.getInt("missing")).isPositive();
                            assertThat(unit).doesNotContainKeys("raw", "worth", "value");
                        });
    }

    @Test
    void tiers_come_by_lower_bounds_and_units_in_them_by_name() {
        var tiers = objects(board("mira", "stores?months=12"), "tiers");
        assertThat(tiers).hasSizeGreaterThan(1);
        double before = Double.POSITIVE_INFINITY;
        for (var tier : tiers) {
            var best =
                    objects(tier, "units").stream()
                            .mapToDouble(u -> u.getJsonNumber("lowerBound").doubleValue())
                            .max()
                            .orElseThrow();
            assertThat(best).isLessThan(before);
            before = best;
            var names = objects(tier, "units").stream().map(u -> u.getString("name")).toList();
            assertThat(names).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        }
    }

    @Test
    void raw_and_adjusted_stand_side_by_side() {
        var unit = units(board("olga", "stores?months=12&mix=adjusted")).getFirst();
        assertThat(unit.getJsonObject("adjusted")).containsKeys("value", "low", "high", "expected");
        assertThat(unit.getJsonObject("raw")).containsKeys("value");
    }

    @Test
    void R1_2_a_locked_board_says_so_and_why() {
        Stream.of("stores?months=1&format=outlet", "regions?months=1", "teams?months=1")
                .map(path -> board("mira", path))
                .filter(board -> board.getBoolean("locked"))
                .forEach(
                        board -> {
                            assertThat(board.getString("reason")).isNotBlank();
                            assertThat(objects(board, "tiers")).hasSizeLessThan(2);
                            assertThat(units(board))
                                    .allSatisfy(u -> assertThat(u).doesNotContainKeys("placeFrom"));
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "stores?scale=STARS, scale",
        "stores?months=0, months",
        "stores?months=99, months",
        "stores?from=2026-01, until",
        "stores?from=2026-01-01&until=2026-02-01, from",
        "stores?from=2026-03&until=2026-03, until",
        "stores?region=ATLANTIS, region",
        "stores?format=castle, format",
        "stores?band=many, band",
        "stores?membership=yesterday, membership",
        "stores?mix=fair, mix",
        "teams?mix=adjusted, mix",
        "stores?mix=adjusted&membership=today, mix",
        "regions?format=city, format"
    })
    void R1_3_what_cannot_be_compared_is_refused_by_the_parameters_name(String path, String field) {
        var answer = Api.as("mira").get(BOARDS + path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(objects(answer.json(), "violations").getFirst().getString("field"))
                .isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "employees", "persons", "members"})
    void R1_3_there_is_no_board_of_people(String unit) {
        assertThat(Api.as("olga").get(BOARDS + unit).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stores", "teams", "regions"})
    void no_board_names_a_person_or_their_words(String unit) {
        for (String login : List.of("mira", "harriet", "olga")) {
            var body = Api.as(login).get(BOARDS + unit + "?months=12").body();
            assertThat(body).doesNotContain("E1001", "Elena", "Dimitrova", "comment", "employee");
            var why = Api.as(login).get(BOARDS + unit + "/explain?months=12").body();
            assertThat(why).doesNotContain("E1001", "Elena", "Dimitrova", "comment");
        }
    }

    @Test
    void R1_4_a_board_is_explained() {
        var why = board("mira", "stores/explain?months=12");
        assertThat(why.getString("rule")).isEqualTo("board-1");
        assertThat(why.getJsonObject("formulas")).containsKeys("value", "test", "order", "places");
        assertThat(why.getJsonObject("test")).containsKeys("f", "p", "msb", "msw");
        assertThat(why.getJsonObject("draws")).containsKeys("seed", "draws");
        assertThat(why.getInt("entered")).isEqualTo(objects(why, "units").size());
        assertThat(objects(why, "leftOut"))
                .allSatisfy(unit -> assertThat(unit.getString("reason")).isNotBlank());
    }

    @Test
    void R1_5_what_did_not_change_is_not_sent_again() {
        var path = BOARDS + "stores?from=2025-12&until=2026-03";
        var tag = Api.as("mira").get(path).header("ETag");
        assertThat(tag).isNotEmpty();
        assertThat(Api.as("mira").with("If-None-Match", tag).get(path).status()).isEqualTo(304);
    }

    @Test
    void a_lead_sees_the_teams_of_the_own_store_only() {
        var own = board("mira", "teams?months=12");
        var all = Stream.concat(units(own).stream(), objects(own, "waiting").stream());
        assertThat(Stream.concat(all, objects(own, "withheld").stream()))
                .isNotEmpty()
                .allMatch(unit -> unit.getString("code").startsWith("BG-SOF-01/"));
    }
}
