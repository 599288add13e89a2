package aidas.feedback.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody who met a customer in store A in March 2023 and works in store B since September. */
class MembershipIT {

    private static final String MARCH = "?from=2023-03-01&until=2023-04-01&membership=";

    @BeforeAll
    static void moved() {
        IntakeFixture.moves("XMOVE", "XMOVE-A", "XMOVE-B", "XMOVE01");
        var sent =
                Api.as("adam")
                        .post(
                                "/api/v1/responses",
                                """
                                {"source":"move-it","externalId":"M-1","store":"XMOVE-A",\
                                "occurredAt":"2023-03-14T10:00:00Z","scale":"NPS","score":10,\
                                "comment":"Said in store A","employees":["XMOVE01"]}""");
        assertThat(sent.status()).as(sent.body()).isIn(200, 201);
    }

    private static JsonObject nps(String unit, String membership) {
        return Api.as("olga")
                .get("/api/v1/" + unit + "/figures" + MARCH + membership)
                .json()
                .getJsonArray("figures")
                .getJsonObject(0);
    }

    private static JsonObject explained(String unit, String membership) {
        return Api.as("olga")
                .get("/api/v1/" + unit + "/figures/explain" + MARCH + membership)
                .array()
                .getJsonObject(0);
    }

    /** What the comparison says of the later period. */
    private static JsonObject compared(String unit, String membership) {
        return Api.as("olga")
                .get("/api/v1/" + unit + "/figures/comparison" + MARCH + membership)
                .json()
                .getJsonArray("changes")
                .getJsonObject(0)
                .getJsonObject("now");
    }

    @Test
    void R8_21_as_it_was_the_history_stays_with_the_old_store() {
        assertThat(nps("stores/XMOVE-A", "then").getInt("n")).isEqualTo(1);
        assertThat(nps("stores/XMOVE-B", "then").getInt("n")).isZero();
    }

    @Test
    void R8_21_as_today_it_moves_with_the_person() {
        assertThat(nps("stores/XMOVE-A", "today").getInt("n")).isZero();
        assertThat(nps("stores/XMOVE-B", "today").getInt("n")).isEqualTo(1);
        assertThat(nps("stores/XMOVE-B", "today").getInt("value")).isEqualTo(100);
        assertThat(nps("regions/XMOVE", "today").getInt("n")).isEqualTo(1);
        assertThat(nps("company", "today").getInt("n"))
                .isEqualTo(nps("company", "then").getInt("n"));
    }

    @Test
    void R8_21_a_figure_explains_the_way_of_counting_that_was_asked_for() {
        assertThat(explained("stores/XMOVE-A", "then").getInt("favourable")).isEqualTo(1);
        assertThat(explained("stores/XMOVE-A", "then").getString("membership")).isEqualTo("then");
        assertThat(explained("stores/XMOVE-A", "then")).doesNotContainKey("rule");
        assertThat(explained("stores/XMOVE-A", "today").getInt("favourable")).isZero();
        assertThat(explained("stores/XMOVE-B", "today").getInt("favourable")).isEqualTo(1);
        assertThat(explained("stores/XMOVE-B", "today").getString("membership")).isEqualTo("today");
        assertThat(explained("stores/XMOVE-B", "today").getString("rule")).isNotBlank();
        assertThat(explained("regions/XMOVE", "today").getInt("favourable")).isEqualTo(1);
        assertThat(explained("company", "today").getString("membership")).isEqualTo("today");
    }

    @Test
    void R8_21_two_periods_are_compared_by_the_way_of_counting_that_was_asked_for() {
        assertThat(compared("stores/XMOVE-A", "then").getInt("n")).isEqualTo(1);
        assertThat(compared("stores/XMOVE-B", "then").getInt("n")).isZero();
        assertThat(compared("stores/XMOVE-A", "today").getInt("n")).isZero();
        assertThat(compared("stores/XMOVE-B", "today").getInt("n")).isEqualTo(1);
        assertThat(compared("regions/XMOVE", "today").getInt("n")).isEqualTo(1);
        assertThat(compared("company", "today").getInt("n"))
                .isEqualTo(compared("company", "then").getInt("n"));
    }

    @Test
    void R8_21_as_today_a_part_of_a_month_is_the_whole_of_it_and_says_so() {
        var odd = "/figures/comparison?from=2023-03-10&until=2023-03-12&membership=";
        var then = Api.as("olga").get("/api/v1/stores/XMOVE-B" + odd + "then").json();
        assertThat(then.getString("from")).isEqualTo("2023-03-10");
        assertThat(then.getString("againstFrom")).isEqualTo("2023-03-08");
        var today = Api.as("olga").get("/api/v1/stores/XMOVE-B" + odd + "today").json();
        assertThat(today.getString("from")).isEqualTo("2023-03-01");
        assertThat(today.getString("until")).isEqualTo("2023-04-01");
        assertThat(today.getString("againstFrom")).isEqualTo("2023-02-01");
        var overlapping = odd + "today&againstFrom=2023-03-01&againstUntil=2023-03-05";
        assertThat(Api.as("olga").get("/api/v1/stores/XMOVE-B" + overlapping).status())
                .isEqualTo(400);
    }

    @Test
    void R8_21_the_words_stay_where_they_were_said() {
        assertThat(Api.as("olga").get("/api/v1/stores/XMOVE-B/feedback").body())
                .doesNotContain("Said in store A");
        assertThat(Api.as("olga").get("/api/v1/stores/XMOVE-A/feedback").body())
                .contains("Said in store A");
    }

    @Test
    void R8_21_rights_do_not_move_along_and_nothing_else_can_be_asked() {
        var today = "/api/v1/stores/XMOVE-B/figures" + MARCH;
        assertThat(Api.as("mira").get(today + "today").status()).isEqualTo(403);
        assertThat(Api.as("olga").get(today + "yesterday").status()).isEqualTo(400);
    }
}
