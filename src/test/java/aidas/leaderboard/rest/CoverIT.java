package aidas.leaderboard.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A store with teams of two, five and six people; one of the two also stood in for the five. */
class CoverIT {

    private static final String HEADERS =
            "region_code,region_name,store_code,store_name,city,format,zone,store_language,"
                    + "team_code,team_name,employee_number,given_name,family_name,mail,language,"
                    + "role,from,until\n";

    private static final String ROW =
            "XCOV,Cover,XCOV-1,Cover one,Sofia,xcov-fair,Europe/Sofia,bg,"
                    + "%1$s,%1$s,%2$s,Co,Ver,,en,member,%3$s\n";

    private static final String ASKED = "?region=XCOV&from=2024-03&until=2024-04";

    @BeforeAll
    static void deliver() {
        var rows = new StringBuilder(HEADERS);
        people(rows, "two", 2);
        people(rows, "five", 5);
        people(rows, "six", 6);
        rows.append(ROW.formatted("two", "XCOVstand", "2024-01-01,2024-03-10"))
                .append(ROW.formatted("five", "XCOVstand", "2024-03-10,"));
        var taken =
                Api.as("adam")
                        .post(
                                "/api/v1/organisation/roster?dryRun=false",
                                "text/csv",
                                BodyPublishers.ofString(rows.toString()));
        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        var lines = new StringBuilder();
        answers(lines, "two", 2, 36);
        answers(lines, "five", 5, 45);
        answers(lines, "six", 6, 60);
        lines.append(answer("early", "XCOVstand", "2024-03-05"));
        lines.append(answer("late-1", "XCOVstand", "2024-03-12"));
        lines.append(answer("late-2", "XCOVstand", "2024-03-12"));
        var sent =
                Api.asIngest()
                        .post(
                                "/api/v1/responses/bulk",
                                "application/x-ndjson",
                                BodyPublishers.ofString(lines.toString()));
        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
        assertThat(sent.json().getInt("rejected")).as(sent.body()).isZero();
    }

    private static void people(StringBuilder rows, String team, int people) {
        for (int i = 0; i < people; i++) {
            rows.append(ROW.formatted(team, "XCOV" + team + i, "2024-01-01,"));
        }
    }

    private static void answers(StringBuilder lines, String team, int people, int answers) {
        for (int i = 0; i < answers; i++) {
            lines.append(answer(team + i, "XCOV" + team + i % people, "2024-03-12"));
        }
    }

    private static String answer(String id, String employee, String day) {
        return """
        {"source":"cover-it","externalId":"%s","store":"XCOV-1","scale":"NPS","score":9,\
        "occurredAt":"%sT10:00:00Z","employees":["%s"]}
        """
                .formatted(id, day, employee);
    }

    private static JsonObject board(String path) {
        var answer = Api.as("olga").get("/api/v1/boards/teams" + ASKED + path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> withheld(JsonObject board) {
        return board.getJsonArray("withheld").getValuesAs(JsonObject.class).stream()
                .map(team -> team.getString("code"))
                .toList();
    }

    @Test
    void R3_6_the_stores_figure_gives_no_small_team_away() {
        for (var people : List.of("then", "today")) {
            var board = board("&membership=" + people);
            assertThat(withheld(board)).containsExactly("XCOV-1/five", "XCOV-1/two");
            assertThat(board.getJsonArray("withheld").getJsonObject(0).getString("reason"))
                    .contains("other teams");
            assertThat(board.getJsonArray("tiers").getJsonObject(0).getJsonArray("units"))
                    .hasSize(1);
        }
    }

    @Test
    void R3_6_nor_does_a_board_of_one_volume() {
        for (var band : List.of("under-25", "25-99", "100-up")) {
            var shown =
                    board("&band=" + band)
                            .getJsonArray("tiers")
                            .getValuesAs(JsonObject.class)
                            .stream()
                            .flatMap(
                                    tier ->
                                            tier
                                                    .getJsonArray("units")
                                                    .getValuesAs(JsonObject.class)
                                                    .stream())
                            .map(team -> team.getString("code"));
            assertThat(shown).isSubsetOf("XCOV-1/six");
        }
    }

    @Test
    void R3_4_who_was_in_two_teams_makes_neither_of_them_larger_than_it_is() {
        var explained = Api.as("olga").get("/api/v1/boards/teams/explain" + ASKED).json();
        assertThat(explained.getJsonArray("leftOut").getValuesAs(JsonObject.class))
                .filteredOn(team -> team.getString("code").equals("XCOV-1/two"))
                .allSatisfy(team -> assertThat(team.getString("reason")).contains("fewer than 4"));
    }
}
