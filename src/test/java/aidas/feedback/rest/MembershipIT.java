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
