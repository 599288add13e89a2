package aidas.challenge.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** A challenge of Mira's store, from the draft to calling it off. */
class ChallengesResourceIT {

    private static final String GAMES = "/api/v1/challenges/";
    private static final String DRAFTS = "/api/v1/challenge-drafts/";
    private static final String RUN = Long.toString(System.nanoTime(), 36);

    /** Far enough from the demo's own and from others' that no two count the same. */
    private static String draft(String store, int inDays) {
        var from = LocalDate.now(ZoneOffset.UTC).plusDays(inDays);
        return """
        {"name":{"en":"A test","bg":"Проба","lt":"Bandymas"},
         "about":{"en":"It tests.","bg":"Проверява.","lt":"Tikrina."},
         "kind":"common_goal","measure":"colleagues","area":"store","place":"%s",
         "from":"%s","until":"%s","goal":30,"points":5}
        """
                .formatted(store, from, from.plusDays(7));
    }

    private static JsonObject game(String login, String code) {
        return Api.as(login).get(GAMES + code).json();
    }

    @Test
    void R7_1_who_may_join_reads_it_joins_and_leaves_and_the_neighbour_finds_none() {
        var code = "it-" + RUN;
        assertThat(Api.as("mira").put(DRAFTS + code, draft("BG-SOF-01", 200)).status())
                .isEqualTo(204);
        assertThat(Api.as("elena").get(GAMES + code).status()).isEqualTo(404);
        assertThat(Api.as("mira").post(DRAFTS + code + "/publication", "").status()).isEqualTo(204);
        assertThat(Api.as("jonas").get(GAMES + code).status()).isEqualTo(404);
        assertThat(Api.as("jonas").put(GAMES + code + "/part", "").status()).isEqualTo(404);
        var seen = game("elena", code);
        assertThat(seen.getBoolean("mayJoin")).isTrue();
        assertThat(seen.getJsonObject("challenge").getString("rulesHash")).hasSize(64);
        assertThat(seen.getJsonArray("people")).isEmpty();
        assertThat(Api.as("elena").put(GAMES + code + "/part", "").status()).isEqualTo(204);
        assertThat(
                        Api.as("jonas")
                                .post(GAMES + code + "/calling-off", "{\"reason\":\"Mine\"}")
                                .status())
                .isEqualTo(403);
        assertThat(game("elena", code).getJsonArray("people")).hasSize(1);
        assertThat(game("mira", code).getJsonArray("people")).isEmpty();
        assertThat(game("mira", code).containsKey("takingPart")).isFalse();
        assertThat(Api.as("elena").delete(GAMES + code + "/part").status()).isEqualTo(204);
        var off = Api.as("mira").post(GAMES + code + "/calling-off", "{\"reason\":\"A test\"}");
        assertThat(off.status()).isEqualTo(204);
        assertThat(Api.as("elena").put(GAMES + code + "/part", "").status()).isEqualTo(409);
        assertThat(game("elena", code).getJsonObject("challenge").getString("because"))
                .isEqualTo("A test");
    }

    @Test
    void R7_1_a_lead_writes_none_for_another_store() {
        assertThat(Api.as("mira").put(DRAFTS + "it-no", draft("LT-VNO-01", 210)).status())
                .isEqualTo(403);
        assertThat(Api.as("elena").put(DRAFTS + "it-no", draft("BG-SOF-01", 210)).status())
                .isEqualTo(403);
    }

    @Test
    void R7_2_a_fault_is_told_by_its_field() {
        var wrong = Api.as("harriet").put(DRAFTS + "it-no", "{\"goal\":0,\"from\":\"May\"}");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.header("Content-Type")).startsWith("application/problem+json");
        assertThat(wrong.toString()).contains("name.lt", "kind", "from", "goal");
        assertThat(Api.as("harriet").put(DRAFTS + "Not-A-Code", "{}").status()).isEqualTo(400);
        var late = Api.as("mira").put(DRAFTS + "it-late" + RUN, draft("BG-SOF-01", -2));
        assertThat(late.status()).isEqualTo(204);
        var published = Api.as("mira").post(DRAFTS + "it-late" + RUN + "/publication", "");
        assertThat(published.status()).isEqualTo(422);
        assertThat(published.toString()).contains("from");
        assertThat(Api.as("mira").delete(DRAFTS + "it-late" + RUN).status()).isEqualTo(204);
    }

    @Test
    void R7_1_a_goal_is_tried_without_names() {
        var tried = Api.as("mira").post(DRAFTS + "simulation", draft("BG-SOF-01", 3));
        assertThat(tried.status()).isEqualTo(200);
        assertThat(tried.json().getJsonArray("past")).hasSize(4);
        assertThat(tried.toString()).doesNotContain("Елена");
    }
}
