package aidas.display.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import org.junit.jupiter.api.Test;

class ScreensResourceIT {

    private static final String STORE = "/api/v1/stores/LT-VNO-01";

    @Test
    void R1_1_the_link_is_told_where_it_is_made_and_nowhere_else() {
        var made = Api.as("jonas").post(STORE + "/screens", "{\"name\":\"rest\"}");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().getString("path")).matches("/tv/[A-Za-z0-9_-]{43}");
        assertThat(made.header("Location")).endsWith("/screens/" + made.json().getInt("id"));
        var list = Api.as("jonas").get(STORE + "/screens");
        assertThat(list.array()).isNotEmpty();
        assertThat(list.body()).doesNotContain("/tv/").contains("\"madeBy\":\"jonas\"");
    }

    @Test
    void R1_1_a_screen_without_a_name_is_refused_by_its_field() {
        for (var body :
                new String[] {"{}", "{\"name\":\" \"}", "{\"name\":\"a\",\"language\":\"de\"}"}) {
            var refused = Api.as("jonas").post(STORE + "/screens", body);
            assertThat(refused.status()).as(body).isEqualTo(400);
            assertThat(refused.json().getJsonArray("violations")).hasSize(1);
        }
    }

    @Test
    void R1_4_a_screen_of_another_store_is_not_there() {
        var id =
                Api.as("jonas").post(STORE + "/screens", "{\"name\":\"rest\"}").json().getInt("id");
        assertThat(Api.as("mira").delete("/api/v1/stores/BG-SOF-01/screens/" + id).status())
                .isEqualTo(404);
        assertThat(Api.as("mira").delete(STORE + "/screens/" + id).status()).isEqualTo(403);
        assertThat(Api.as("harriet").delete(STORE + "/screens/" + id).status()).isEqualTo(204);
    }

    @Test
    void R3_1_a_goal_takes_the_place_of_the_one_before() {
        var api = "/api/v1/stores/BG-VAR-01/goal";
        var goal =
                "{\"scale\":\"%s\",\"target\":%s,\"from\":\"2026-01-01\",\"until\":\"2027-01-01\"}";
        var harriet = Api.as("harriet");
        assertThat(harriet.put(api, goal.formatted("NPS", "40")).status()).isEqualTo(200);
        assertThat(harriet.put(api, goal.formatted("CSAT-5", "85.5")).status()).isEqualTo(200);
        assertThat(harriet.get(api).json().getString("scale")).isEqualTo("CSAT-5");
        var refused = harriet.put(api, goal.formatted("CSAT-5", "-1"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("target", "0 to 100");
        assertThat(harriet.put(api, goal.formatted("NPS", "null")).status()).isEqualTo(400);
        assertThat(harriet.delete(api).status()).isEqualTo(204);
        assertThat(harriet.get(api).status()).isEqualTo(404);
    }

    @Test
    void R5_1_an_action_is_made_done_and_removed() {
        var actions = STORE + "/actions";
        var made = Api.as("jonas").post(actions, "{\"words\":\"rest\",\"due\":\"2026-12-24\"}");
        assertThat(made.status()).isEqualTo(201);
        var one = actions + "/" + made.json().getInt("id");
        var done = "{\"words\":\"rest\",\"due\":\"2026-12-24\",\"done\":true}";
        assertThat(Api.as("jonas").put(one, done).json().containsKey("doneAt")).isTrue();
        assertThat(Api.as("mira").put(one, done).status()).isEqualTo(403);
        assertThat(Api.as("jonas").delete(one).status()).isEqualTo(204);
        assertThat(Api.as("jonas").put(one, done).status()).isEqualTo(404);
    }
}
