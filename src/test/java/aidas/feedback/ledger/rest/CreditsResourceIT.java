package aidas.feedback.ledger.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Trails, error rates and transactions over HTTP. */
class CreditsResourceIT {

    @Test
    void R1_4_a_trail_is_not_there_for_the_neighbour_or_a_colleague() {
        var said = Said.about("[\"E1001\"]");
        long id = said.id();
        assertThat(Api.as("mira").get(said.path()).status()).isEqualTo(200);
        assertThat(Api.as("jonas").get(said.path()).status()).isEqualTo(404);
        var own = "/api/v1/me/feedback/" + id + "/credits";
        assertThat(Api.as("elena").get(own).status()).isEqualTo(200);
        assertThat(Api.as("jonas").get(own).status()).isEqualTo(404);
        var others = "/api/v1/me/feedback/" + Said.about("[\"E1003\"]").id() + "/credits";
        assertThat(Api.as("elena").get(others).status()).isEqualTo(404);
    }

    @Test
    void R1_2_each_credit_of_a_trail_is_explained() {
        var trail = Said.about("[\"E1001\",\"E1003\"]").trail();
        assertThat(trail.getString("closesOn")).isNotBlank();
        assertThat(trail.getJsonArray("credits").getValuesAs(JsonObject.class))
                .hasSize(2)
                .allSatisfy(
                        credit -> {
                            assertThat(credit.getString("source")).isEqualTo("explicit");
                            assertThat(credit.getString("rule")).isEqualTo("explicit-1");
                            assertThat(credit.getString("evidence"))
                                    .startsWith("named by the sender disputes-it in ");
                        });
    }

    @Test
    void R4_1_what_was_decided_wrong_counts_against_its_source() {
        var before = explicit();
        long id = Said.about("[\"E1001\"]").raisedBy("elena", "");
        assertThat(explicit().getInt("open")).isEqualTo(before.getInt("open") + 1);
        Said.decidedBy("mira", id, "nobody", "");
        var after = explicit();
        assertThat(after.getInt("n")).isEqualTo(before.getInt("n") + 1);
        assertThat(after.getInt("disputed")).isEqualTo(before.getInt("disputed") + 1);
        assertThat(after.getInt("wrong")).isEqualTo(before.getInt("wrong") + 1);
        assertThat(after.getJsonNumber("value").doubleValue())
                .isBetween(
                        after.getJsonNumber("low").doubleValue(),
                        after.getJsonNumber("high").doubleValue());
    }

    @Test
    void R2_1_an_answer_that_names_a_known_transaction_is_credited_by_it() {
        var reference = "T-" + UUID.randomUUID();
        var taken = send("[" + transaction("BG-SOF-01", reference, "[\"E1001\",\"E1003\"]") + "]");
        assertThat(taken.getInt("taken")).isEqualTo(1);
        send("[" + transaction("BG-SOF-01", reference, "[\"E1003\"]") + "]");
        var credits = answerTo(reference).getJsonArray("credits");
        assertThat(credits).hasSize(1);
        assertThat(credits.getJsonObject(0).getString("source")).isEqualTo("transaction");
        assertThat(credits.getJsonObject(0).getString("evidence"))
                .isEqualTo("sold in transaction " + reference);
    }

    @Test
    void R2_2_what_nobody_knows_is_named_and_the_rest_taken() {
        var taken =
                send(
                        "[%s,%s,%s,7]"
                                .formatted(
                                        transaction("NO-STORE", "A", "[\"E1001\"]"),
                                        transaction("BG-SOF-01", "B", "[\"NOBODY\"]"),
                                        transaction(
                                                "BG-SOF-01",
                                                "C-" + UUID.randomUUID(),
                                                "[\"E1001\"]")));
        assertThat(taken.getInt("received")).isEqualTo(4);
        assertThat(taken.getInt("taken")).isEqualTo(1);
        assertThat(
                        taken.getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                                .map(e -> e.getInt("index") + " " + e.getString("field")))
                .containsExactly("0 store", "1 employees", "3 store");
    }

    @Test
    void R2_2_a_list_is_expected_and_no_longer_than_a_thousand() {
        var path = "/api/v1/transactions";
        assertThat(Api.as("adam").post(path, "{}").status()).isEqualTo(400);
        assertThat(Api.as("adam").post(path, "[").status()).isEqualTo(400);
        var many = "[" + "0,".repeat(1000) + "0]";
        assertThat(Api.as("adam").post(path, many).status()).isEqualTo(400);
        assertThat(send("[]").getInt("received")).isZero();
    }

    private static JsonObject send(String list) {
        var answer = Api.as("adam").post("/api/v1/transactions", list);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    private static String transaction(String store, String reference, String people) {
        return """
        {"store":"%s","reference":"%s","occurredAt":"2025-06-05T11:00:00Z","employees":%s}"""
                .formatted(store, reference, people);
    }

    private static JsonObject answerTo(String reference) {
        var json =
                """
                {"source":"sales-it","externalId":"%1$s","store":"BG-SOF-01","scale":"NPS",\
                "score":9,"occurredAt":"2025-06-05T12:00:00Z","reference":"%1$s"}"""
                        .formatted(reference);
        assertThat(Api.as("adam").post("/api/v1/responses", json).status()).isEqualTo(201);
        return Api.as("adam").get("/api/v1/responses/sales-it/" + reference + "/credits").json();
    }

    private static JsonObject explicit() {
        return Api.as("mira")
                .get("/api/v1/credits/accuracy?from=2025-06-01&until=2025-07-01")
                .json()
                .getJsonArray("sources")
                .getJsonObject(0);
    }
}
