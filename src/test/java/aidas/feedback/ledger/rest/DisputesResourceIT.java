package aidas.feedback.ledger.rest;

import static aidas.feedback.ledger.rest.Said.decidedBy;
import static aidas.feedback.ledger.rest.Said.seenBy;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Answer;
import aidas.testbed.Api;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Disputes as people raise and decide them, in the demo company. */
class DisputesResourceIT {

    private static final String ELENA = "[\"E1001\"]";

    @Test
    void R3_1_people_dispute_their_own_credits_only() {
        assertThat(Said.about("[\"E1003\"]").disputedBy("elena", "").status()).isEqualTo(404);
        assertThat(Said.about("[\"E1003\"]").disputedBy("elena", employee("E1003")).status())
                .isEqualTo(404);
        assertThat(Said.about(ELENA).disputedBy("elena", "").status()).isEqualTo(201);
    }

    @Test
    void R3_1_a_lead_disputes_credits_of_the_own_store_only() {
        var said = Said.about("[\"E1003\"]");
        assertThat(said.disputedBy("jonas", employee("E1003")).status()).isEqualTo(404);
        assertThat(said.disputedBy("mira", employee("E1001")).status()).isEqualTo(400);
        assertThat(said.disputedBy("mira", employee("E1003")).status()).isEqualTo(201);
    }

    @Test
    void R3_2_a_dispute_gives_its_reason() {
        var id = Said.about(ELENA).id();
        violates("words", "{\"answer\":%d,\"reason\":\"other\",\"words\":\"no\"}".formatted(id));
        violates(
                "reason",
                "{\"answer\":%d,\"reason\":\"mood\",\"words\":\"I was at lunch\"}".formatted(id));
        violates(
                "proposed",
                "{\"answer\":%d,\"reason\":\"other\",\"words\":\"I was at lunch\",\"proposed\":\"E1001\"}"
                        .formatted(id));
        violates(
                "proposed",
                "{\"answer\":%d,\"reason\":\"other\",\"words\":\"I was at lunch\",\"proposed\":\"NOBODY\"}"
                        .formatted(id));
    }

    @Test
    void R3_3_a_credit_has_one_open_dispute() {
        var said = Said.about(ELENA);
        said.raisedBy("elena", "");
        var again = said.disputedBy("mira", employee("E1001"));
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.body()).contains("\"answer\"", "is open");
    }

    @Test
    void R3_6_whoever_raised_it_does_not_decide() {
        long id = Said.about("[\"E1003\"]").raisedBy("mira", employee("E1003"));
        var own = decidedBy("mira", id, "nobody", "");
        assertThat(own.status()).isEqualTo(403);
        assertThat(own.body()).contains("you raised it");
        assertThat(decidedBy("jonas", id, "nobody", "").status()).isEqualTo(404);
        assertThat(decidedBy("harriet", id, "nobody", "").status()).isEqualTo(204);
    }

    @Test
    void R3_7_a_decision_gives_its_evidence_and_is_made_once() {
        var said = Said.about(ELENA);
        long id = said.raisedBy("elena", "");
        var bare =
                Api.as("mira")
                        .post(
                                "/api/v1/disputes/" + id + "/decision",
                                "{\"version\":0,\"outcome\":\"nobody\",\"evidence\":\" \"}");
        assertThat(bare.status()).isEqualTo(400);
        assertThat(bare.body()).contains("evidence");
        assertThat(decidedBy("mira", id, "rejected", "").status()).isEqualTo(204);
        var second = decidedBy("harriet", id, "nobody", "");
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.body()).contains("was rejected by Mira");
    }

    @Test
    void R3_7_of_two_who_decide_at_once_one_is_told() throws InterruptedException {
        var said = Said.about(ELENA);
        long id = said.raisedBy("elena", "");
        List<Callable<Integer>> both =
                List.of(
                        () -> decidedBy("mira", id, "rejected", "").status(),
                        () -> decidedBy("harriet", id, "nobody", "").status());
        try (var threads = Executors.newFixedThreadPool(2)) {
            assertThat(threads.invokeAll(both).stream().map(Future::resultNow))
                    .containsExactlyInAnyOrder(204, 422);
        }
        boolean accepted = said.trail().getJsonArray("credits").isEmpty();
        assertThat(seenBy("elena", id).getString("state"))
                .isEqualTo(accepted ? "accepted" : "rejected");
    }

    @Test
    void R3_8_an_accepted_dispute_moves_the_credit() {
        var said = Said.about(ELENA);
        long id = said.raisedBy("elena", ",\"proposed\":\"E1003\"");
        assertThat(decidedBy("mira", id, "moved", ",\"employee\":\"E1003\"").status())
                .isEqualTo(204);
        var credit = said.trail().getJsonArray("credits").getJsonObject(0);
        assertThat(credit.getJsonObject("employee").getString("number")).isEqualTo("E1003");
        assertThat(credit.getString("source")).isEqualTo("manual");
        assertThat(credit.getString("rule")).isEqualTo("manual-1");
        assertThat(credit.getString("evidence")).contains("dispute " + id, "decided by Mira");
        assertThat(said.trail().getJsonArray("before")).hasSize(1);
    }

    @Test
    void R3_9_whoever_is_named_sees_it_before_and_after_the_decision() {
        var said = Said.about("[\"E1003\"]");
        long id = said.raisedBy("mira", employee("E1003") + ",\"proposed\":\"E1001\"");
        assertThat(seenBy("elena", id).getString("state")).isEqualTo("open");
        assertThat(seenBy("jonas", id)).isNull();
        decidedBy("harriet", id, "rejected", "");
        for (var login : new String[] {"elena", "mira"}) {
            var seen = seenBy(login, id);
            assertThat(seen.getString("state")).isEqualTo("rejected");
            assertThat(seen.getString("decidedBy")).startsWith("Harriet");
            assertThat(seen.getString("evidence")).contains("roster");
        }
    }

    @Test
    void R3_10_whoever_raised_it_withdraws_it() {
        var said = Said.about(ELENA);
        long id = said.raisedBy("elena", "");
        assertThat(withdraw("mira", id).status()).isEqualTo(404);
        assertThat(withdraw("elena", id).status()).isEqualTo(204);
        assertThat(seenBy("elena", id).getString("state")).isEqualTo("withdrawn");
        assertThat(withdraw("elena", id).status()).isEqualTo(422);
        assertThat(said.disputedBy("elena", "").status()).isEqualTo(201);
    }

    @Test
    void R3_9_deciders_find_what_waits_in_their_scope_oldest_first() {
        long first = Said.about(ELENA).raisedBy("elena", "");
        long second = Said.about(ELENA).raisedBy("elena", "");
        var ids =
                Api.as("mira")
                        .get("/api/v1/disputes?state=open&size=200&search=elena")
                        .json()
                        .getJsonArray("disputes")
                        .getValuesAs(JsonObject.class)
                        .stream()
                        .map(one -> one.getJsonNumber("id").longValue())
                        .toList();
        assertThat(ids).containsSubsequence(first, second);
        assertThat(Api.as("jonas").get("/api/v1/disputes?state=open&size=200").body())
                .doesNotContain("\"id\":" + first + ",");
        assertThat(Api.as("mira").get("/api/v1/disputes?state=lost").status()).isEqualTo(400);
    }

    private static Answer withdraw(String login, long id) {
        return Api.as(login).post("/api/v1/disputes/" + id + "/withdrawal", "");
    }

    private static void violates(String field, String json) {
        var refused = Api.as("elena").post("/api/v1/me/disputes", json);
        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.body()).contains("\"field\":\"" + field + "\"");
    }

    private static String employee(String number) {
        return ",\"employee\":\"" + number + "\"";
    }
}
