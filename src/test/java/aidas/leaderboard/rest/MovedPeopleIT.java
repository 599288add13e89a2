package aidas.leaderboard.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.testbed.Api;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two stores of a region of their own. In spring 2024 the desk of the first moved to the second; in
 * February both did the same work on different customers.
 */
class MovedPeopleIT {

    private static final String HEADERS =
            "region_code,region_name,store_code,store_name,city,format,zone,store_language,"
                    + "team_code,team_name,employee_number,given_name,family_name,mail,language,"
                    + "role,from,until\n";

    private static final String ONE = "XB,Boards,XB-ONE,Board one,Sofia,xb-fair,Europe/Sofia,bg,";
    private static final String TWO = "XB,Boards,XB-TWO,Board two,Sofia,xb-fair,Europe/Sofia,bg,";

    private static final String MARCH = "?region=XB&from=2024-03&until=2024-04";
    private static final String FEBRUARY = "?region=XB&from=2024-02&until=2024-03";

    @BeforeAll
    static void deliver() {
        var rows = new StringBuilder(HEADERS);
        for (int i = 1; i <= 4; i++) {
            rows.append(ONE + "desk,Desk,XB00" + i + ",Moves,No" + i)
                    .append(",,en,member,2024-01-01,2024-05-01\n")
                    .append(TWO + "desk,Desk,XB00" + i + ",Moves,No" + i)
                    .append(",,en,member,2024-05-01,\n")
                    .append(ONE + "floor,Floor,XB01" + i + ",Stays,No" + i)
                    .append(",,en,member,2024-01-01,\n");
        }
        var roster = BodyPublishers.ofString(rows.toString());
        var taken =
                Api.as("adam").post("/api/v1/organisation/roster?dryRun=false", "text/csv", roster);
        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        var lines = new StringBuilder();
        for (int i = 0; i < 160; i++) {
            lines.append(answer("m" + i, "XB-ONE", "2024-03-12", i % 4 == 0 ? 3 : 10, "advice"))
                    .append(",\"employees\":[\"XB0%d%d\"]}\n".formatted(i % 2, 1 + i / 2 % 4));
        }
        mix(lines, "XB-ONE", 40, 8);
        mix(lines, "XB-TWO", 8, 40);
        var sent =
                Api.asIngest()
                        .post(
                                "/api/v1/responses/bulk",
                                "application/x-ndjson",
                                BodyPublishers.ofString(lines.toString()));
        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
        assertThat(sent.json().getInt("rejected")).as(sent.body()).isZero();
    }

    /** Of four who buy three recommend, of four who complain one does: in either store. */
    private static void mix(StringBuilder lines, String store, int purchases, int complaints) {
        for (int i = 0; i < purchases; i++) {
            var id = store + "-p" + i;
            lines.append(answer(id, store, "2024-02-12", i % 4 == 0 ? 0 : 10, "purchase"))
                    .append("}\n");
        }
        for (int i = 0; i < complaints; i++) {
            var id = store + "-c" + i;
            lines.append(answer(id, store, "2024-02-12", i % 4 == 0 ? 10 : 0, "complaint"))
                    .append("}\n");
        }
    }

    private static String answer(String id, String store, String day, int score, String reason) {
        return """
        {"source":"boards-it","externalId":"%s","store":"%s","scale":"NPS","score":%d,\
        "occurredAt":"%sT10:00:00Z","reason":"%s\""""
                .formatted(id, store, score, day, reason);
    }

    private static JsonObject board(String path) {
        var answer = Api.as("olga").get("/api/v1/boards/" + path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static Stream<JsonObject> units(JsonObject board) {
        return board.getJsonArray("tiers").getValuesAs(JsonObject.class).stream()
                .flatMap(t -> t.getJsonArray("units").getValuesAs(JsonObject.class).stream());
    }

    private static JsonObject unit(JsonObject board, String code) {
        return units(board).filter(u -> u.getString("code").equals(code)).findFirst().orElseThrow();
    }

    private static double n(JsonObject board, String code) {
        return unit(board, code).getJsonObject("raw").getJsonNumber("n").doubleValue();
    }

    private static double value(JsonObject board, String code, String figure) {
        return unit(board, code).getJsonObject(figure).getJsonNumber("value").doubleValue();
    }

    private static List<String> waiting(JsonObject board) {
        return board.getJsonArray("waiting").getValuesAs(JsonObject.class).stream()
                .map(u -> u.getString("code"))
                .toList();
    }

    @Test
    void R7_1_as_it_was_a_moved_employees_answers_stay_with_the_old_store() {
        var then = board("stores" + MARCH);
        assertThat(n(then, "XB-ONE")).isEqualTo(160);
        assertThat(waiting(then)).containsExactly("XB-TWO");
    }

    @Test
    void R7_1_as_it_is_they_move_to_the_new_one() {
        var today = board("stores" + MARCH + "&membership=today");
        assertThat(n(today, "XB-ONE")).isCloseTo(80, within(1e-9));
        assertThat(n(today, "XB-TWO")).isCloseTo(80, within(1e-9));
        assertThat(units(today)).noneMatch(u -> u.containsKey("adjusted"));
    }

    @Test
    void R7_1_teams_move_with_their_people() {
        var then = board("teams" + MARCH);
        assertThat(n(then, "XB-ONE/desk")).isCloseTo(80, within(1e-9));
        assertThat(n(then, "XB-ONE/floor")).isCloseTo(80, within(1e-9));
        assertThat(waiting(then)).containsExactly("XB-TWO/desk");
        var today = board("teams" + MARCH + "&membership=today");
        assertThat(n(today, "XB-TWO/desk")).isCloseTo(80, within(1e-9));
        assertThat(waiting(today)).containsExactly("XB-ONE/desk");
    }

    @Test
    void R7_1_a_region_keeps_what_moved_within_it() {
        var path = "regions?from=2024-03&until=2024-04";
        assertThat(n(board(path), "XB")).isEqualTo(160);
        assertThat(n(board(path + "&membership=today"), "XB")).isCloseTo(160, within(1e-9));
    }

    @Test
    void R5_2_equal_skill_on_different_customers_gives_equal_fair_scores() {
        var fair = board("stores" + FEBRUARY + "&mix=adjusted");
        assertThat(value(fair, "XB-ONE", "raw")).isCloseTo(100.0 / 3, within(1e-9));
        assertThat(value(fair, "XB-TWO", "raw")).isCloseTo(-100.0 / 3, within(1e-9));
        assertThat(value(fair, "XB-ONE", "adjusted"))
                .isCloseTo(value(fair, "XB-TWO", "adjusted"), within(1e-9));
        assertThat(fair.getBoolean("locked")).isTrue();
        assertThat(board("stores" + FEBRUARY).getBoolean("locked")).isFalse();
    }
}
