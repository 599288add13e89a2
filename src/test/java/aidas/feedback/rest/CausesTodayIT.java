package aidas.feedback.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.testbed.Api;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Four answers of March 2023 in store A: two about one who has moved to store B since, one about
 * one who stays, and one about both.
 */
class CausesTodayIT {

    private static final String MOVES = "\"XCMOVE01\"";
    private static final String STAYS = "\"XCSTAY01\"";
    private static final String VISIT = "\"survey\":\"store-visit\",";

    @BeforeAll
    static void moved() {
        IntakeFixture.moves("XCMOVE", "XCMOVE-A", "XCMOVE-B", "XCMOVE01");
        IntakeFixture.place("XCMOVE", "XCMOVE-A", "XCSTAY01");
        send("1", MOVES, VISIT + "\"score\":9,\"companyScore\":2");
        send("2", MOVES + "," + STAYS, VISIT + policy(1) + ",\"companyScore\":10");
        send("3", STAYS, VISIT + policy(2) + ",\"companyScore\":9");
        send("4", MOVES, "\"scale\":\"NPS\"," + policy(1));
    }

    private static String policy(int score) {
        return "\"score\":%d,\"chips\":[\"policy\"]".formatted(score);
    }

    private static void send(String id, String employees, String more) {
        var sent =
                Api.as("adam")
                        .post(
                                "/api/v1/responses",
                                """
                                {"source":"causes-it","externalId":"%s","store":"XCMOVE-A",\
                                "occurredAt":"2023-03-14T10:00:00Z","employees":[%s],%s}"""
                                        .formatted(id, employees, more));
        assertThat(sent.status()).as(sent.body()).isIn(200, 201);
    }

    private static JsonObject causes(String unit, String membership) {
        var found =
                Api.as("olga")
                        .get("/api/v1/" + unit + "/causes?months=60&membership=" + membership);
        assertThat(found.status()).as(found.body()).isEqualTo(200);
        return found.json();
    }

    /** In whole answers. */
    private static int n(JsonObject causes) {
        return causes.getJsonObject("figure").getInt("n");
    }

    private static double value(JsonObject causes) {
        return causes.getJsonObject("figure").getJsonNumber("value").doubleValue();
    }

    private static List<Integer> mentions(JsonObject causes) {
        return causes.getJsonArray("chips").getValuesAs(JsonObject.class).stream()
                .map(chip -> chip.getInt("n"))
                .toList();
    }

    @Test
    void R8_21_as_it_was_all_of_it_stays_where_it_came() {
        var then = causes("stores/XCMOVE-A", "then");
        assertThat(then.getString("membership")).isEqualTo("then");
        assertThat(n(then)).isEqualTo(3);
        assertThat(value(then)).isCloseTo(100.0 / 3, within(1e-9));
        assertThat(then.getInt("answers")).isEqualTo(4);
        assertThat(then.getInt("caused")).isEqualTo(1);
        assertThat(mentions(then)).containsExactly(3);
        assertThat(causes("stores/XCMOVE-B", "then").getInt("answers")).isZero();
    }

    @Test
    void R8_21_as_today_the_companys_score_and_its_causes_move_by_the_weight_of_the_credit() {
        var left = causes("stores/XCMOVE-A", "today");
        assertThat(left.getString("membership")).isEqualTo("today");
        assertThat(n(left)).isEqualTo(2);
        assertThat(value(left)).isCloseTo(100, within(1e-9));
        assertThat(left.getInt("caused")).isZero();
        var came = causes("stores/XCMOVE-B", "today");
        assertThat(n(came)).isEqualTo(2);
        assertThat(value(came)).isCloseTo(-100.0 / 3, within(1e-9));
        assertThat(came.getInt("caused")).isEqualTo(1);
    }

    @Test
    void R8_21_as_today_reasons_move_in_whole_answers() {
        assertThat(mentions(causes("stores/XCMOVE-A", "today"))).isEmpty();
        assertThat(mentions(causes("stores/XCMOVE-B", "today"))).containsExactly(2);
    }

    @Test
    void R8_21_what_moves_within_a_region_is_the_regions_all_along() {
        var then = causes("regions/XCMOVE", "then");
        var today = causes("regions/XCMOVE", "today");
        assertThat(today.getJsonObject("figure")).isEqualTo(then.getJsonObject("figure"));
        assertThat(today.getJsonArray("chips")).isEqualTo(then.getJsonArray("chips"));
        assertThat(today.getInt("caused")).isEqualTo(then.getInt("caused"));
        assertThat(n(today.getJsonArray("units").getJsonObject(1))).isEqualTo(2);
        assertThat(causes("company", "today").getJsonObject("figure"))
                .isEqualTo(causes("company", "then").getJsonObject("figure"));
    }

    @Test
    void R8_21_nothing_else_can_be_asked() {
        var path = "/api/v1/stores/XCMOVE-A/causes?membership=";
        assertThat(Api.as("olga").get(path + "yesterday").status()).isEqualTo(400);
        assertThat(Api.as("mira").get(path + "today").status()).isEqualTo(403);
    }
}
