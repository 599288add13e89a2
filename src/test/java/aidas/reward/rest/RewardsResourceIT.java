package aidas.reward.rest;

import static aidas.reward.rest.Offered.asking;
import static aidas.reward.rest.Offered.costing;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Answer;
import aidas.testbed.Api;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rewards over HTTP: what is told to whom. */
class RewardsResourceIT {

    private static final String MINE = "/api/v1/me/redemptions";
    private static final String QUEUE = "/api/v1/redemptions";

    private static Answer ask(String login, String code, String key) {
        return Api.as(login).post(MINE, asking(code, key));
    }

    private static List<Long> waiting(String login) {
        return Api.as(login).get(QUEUE).array().getValuesAs(JsonObject.class).stream()
                .map(each -> each.getJsonNumber("id").longValue())
                .toList();
    }

    private static long id(Answer answer) {
        return answer.json().getJsonNumber("id").longValue();
    }

    @Test
    void R7_1_a_person_reads_their_own_and_a_lead_those_of_the_own_store() {
        var code = Offered.add("told", costing(0).add("approver", "lead"));
        var asked = ask("elena", code, "told");
        assertThat(asked.status()).isEqualTo(201);
        assertThat(asked.header("Location")).endsWith(MINE + "/" + id(asked));
        long id = id(asked);
        assertThat(Api.as("elena").get(MINE + "/" + id).json().getString("state"))
                .isEqualTo("requested");
        assertThat(Api.as("jonas").get(MINE + "/" + id).status()).isEqualTo(404);
        assertThat(waiting("mira")).contains(id);
        assertThat(waiting("jonas")).doesNotContain(id);
        assertThat(Api.as("jonas").post(QUEUE + "/" + id + "/approval", "{}").status())
                .isEqualTo(404);
        assertThat(Api.as("mira").get(QUEUE).toString()).doesNotContain("price", "balance");
        assertThat(Api.as("mira").post(QUEUE + "/" + id + "/approval", "{}").status())
                .isEqualTo(204);
        assertThat(Api.as("mira").post(QUEUE + "/" + id + "/approval", "{}").status())
                .isEqualTo(409);
        assertThat(Api.as("harriet").post(QUEUE + "/" + id + "/delivery", "{}").status())
                .isEqualTo(204);
        assertThat(Api.as("elena").delete(MINE + "/" + id).status()).isEqualTo(409);
    }

    @Test
    void R4_2_a_lead_does_not_decide_their_own() {
        var code = Offered.add("own", costing(0).add("approver", "lead"));
        long id = id(ask("mira", code, "own"));
        var answer = Api.as("mira").post(QUEUE + "/" + id + "/approval", "{}");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(Api.as("mira").delete(MINE + "/" + id).status()).isEqualTo(204);
    }

    @Test
    void R7_3_what_cannot_be_taken_is_told_by_its_field() {
        var empty =
                Api.as("harriet").post("/api/v1/rewards", "{\"code\":\"it-x\",\"from\":\"no\"}");
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.toString()).contains("\"from\"");
        var fields = Api.as("harriet").post("/api/v1/rewards", "{\"code\":\"it-x\"}");
        assertThat(fields.header("Content-Type")).startsWith("application/problem+json");
        assertThat(fields.toString()).contains("name.en", "description.lt", "kind", "price");
        var code = Offered.add("field", costing(100_000));
        var keyless = Api.as("elena").post(MINE, "{\"reward\":\"" + code + "\"}");
        assertThat(keyless.status()).isEqualTo(400);
        assertThat(keyless.toString()).contains("\"key\"");
        var dear = ask("elena", code, "dear");
        assertThat(dear.status()).isEqualTo(422);
        assertThat(dear.toString()).contains("\"reward\"", "missing");
        assertThat(ask("elena", "no-such", "none").status()).isEqualTo(404);
    }

    @Test
    void R2_2_a_key_that_was_used_for_another_reward_is_refused() {
        var one = Offered.add("one", costing(0));
        var other = Offered.add("other", costing(0));
        var first = ask("elena", one, "twice");
        assertThat(id(ask("elena", one, "twice"))).isEqualTo(id(first));
        var second = ask("elena", other, "twice");
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.toString()).contains("\"key\"");
    }

    @Test
    void R6_1_the_report_names_nobody() {
        var code = Offered.add("fair", costing(0));
        ask("elena", code, "fair");
        var report = Api.as("harriet").get("/api/v1/rewards/" + code + "/fairness");
        assertThat(report.json().getInt("asked")).isEqualTo(1);
        assertThat(report.json().getJsonObject("company").getInt("n")).isGreaterThan(5);
        assertThat(report.toString()).doesNotContain("E1001", "Elena");
        assertThat(Api.as("elena").get("/api/v1/me/rewards").toString()).contains(code);
        assertThat(Api.as("harriet").delete("/api/v1/rewards/" + code).status()).isEqualTo(204);
        assertThat(Api.as("elena").get("/api/v1/me/rewards").toString()).doesNotContain(code);
        assertThat(Api.as("harriet").post("/api/v1/rewards/" + code + "/return", "{}").status())
                .isEqualTo(204);
    }
}
