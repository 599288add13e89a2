package aidas.feedback.rest;

import static aidas.feedback.rest.IntakeFixture.answersOfStore;
import static aidas.feedback.rest.IntakeFixture.atOnce;
import static aidas.feedback.rest.IntakeFixture.freshId;
import static aidas.feedback.rest.IntakeFixture.response;
import static aidas.feedback.rest.IntakeFixture.send;
import static aidas.feedback.rest.IntakeFixture.stored;
import static aidas.feedback.rest.IntakeFixture.sumsAreRight;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Answer;
import aidas.testbed.Api;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ResponsesResourceIT {

    @BeforeAll
    static void roster() {
        IntakeFixture.roster();
    }

    @Test
    void R3_2_people_named_are_credited_as_the_sender_says() {
        String id = freshId();
        var employees =
                """
                ,"employees":[{"number":"XI001","weight":0.25},{"number":"E1001","weight":0.75}]""";

        var answer = send(response(id, 9, employees));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        assertThat(answer.json().getString("outcome")).isEqualTo("accepted");
        assertThat(answer.header("Location")).endsWith("/api/v1/responses/intake-it/" + id);
        assertThat(credits(id))
                .containsExactly("E1001 0.750000 explicit", "XI001 0.250000 explicit");
    }

    @Test
    void R3_3_nobody_named_those_on_the_roster_share_and_R3_4_the_day_is_the_stores() {
        String id = freshId();
        send(response(id, 9, ""));
        assertThat(credits(id))
                .containsExactly(
                        "XI001 0.333333 roster", "XI002 0.333333 roster", "XI003 0.333334 roster");
        assertThat(stored(id).json().getString("day")).isEqualTo("2025-03-15");

        String ofTeam = freshId();
        send(response(ofTeam, 9, ",\"team\":\"desk\""));
        assertThat(credits(ofTeam))
                .containsExactly("XI001 0.500000 roster", "XI002 0.500000 roster");
    }

    @Test
    void R2_1_sent_again_it_counts_once() {
        String id = freshId();
        send(response(id, 9, ""));
        int before = answersOfStore();

        var again = send(response(id, 2, ""));

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().getString("outcome")).isEqualTo("duplicate");
        assertThat(answersOfStore()).isEqualTo(before);
    }

    @Test
    void R2_1_sent_by_many_at_once_it_counts_once_and_the_sums_are_right() throws Exception {
        String id = freshId();
        send(response(freshId(), 9, ""));
        int before = answersOfStore();

        var outcomes = atOnce(32, i -> send(response(id, i % 11, "")));

        assertThat(outcomes).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(outcomes).filteredOn(answer -> answer.status() == 200).hasSize(31);
        assertThat(answersOfStore()).isEqualTo(before + 1);
        sumsAreRight();
    }

    @Test
    void R5_1_many_at_once_for_one_store_and_day_all_count() throws Exception {
        send(response(freshId(), 9, ""));
        int before = answersOfStore();

        var outcomes = atOnce(40, i -> send(response(freshId(), i % 11, "")));

        assertThat(outcomes).allMatch(answer -> answer.status() == 201);
        assertThat(answersOfStore()).isEqualTo(before + 40);
        sumsAreRight();
    }

    @Test
    void R2_2_the_same_key_and_body_get_the_same_answer_again() {
        String key = freshId();
        String body = response(freshId(), 9, "");

        var first = keyed(key, body);
        var second = keyed(key, body);

        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void R2_2_the_same_key_with_another_body_is_refused_and_stores_nothing() {
        String key = freshId();
        String other = freshId();
        keyed(key, response(freshId(), 9, ""));

        var refused = keyed(key, response(other, 9, ""));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(field(refused)).isEqualTo("Idempotency-Key");
        assertThat(stored(other).status()).isEqualTo(404);
    }

    @Test
    void R2_2_of_many_at_once_with_one_key_all_get_the_winners_answer() throws Exception {
        String key = freshId();
        String body = response(freshId(), 9, "");

        var answers = atOnce(16, i -> keyed(key, body));

        assertThat(answers).allMatch(answer -> answer.status() == 201);
        assertThat(answers).extracting(Answer::body).containsOnly(answers.getFirst().body());
    }

    @Test
    void R1_1_what_is_not_well_formed_is_refused_by_its_fields() {
        String id = freshId();
        var refused = send(response(id, 11, ",\"mood\":1,\"language\":\"BG\""));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().getJsonArray("violations"))
                .extracting(violation -> ((JsonObject) violation).getString("field"))
                .containsExactlyInAnyOrder("mood", "score", "language");
        assertThat(refused.json().getString("requestId")).isEqualTo(refused.header("X-Request-Id"));
        assertThat(stored(id).status()).isEqualTo(404);
    }

    @Test
    void R1_6_odd_bodies_are_the_clients_fault_never_ours() {
        String id = freshId();
        assertThat(send("").status()).isEqualTo(400);
        assertThat(send("[".repeat(30_000)).status()).isEqualTo(400);
        assertThat(send("{\"comment\":\"" + "x".repeat(70_000) + "\"}").status()).isEqualTo(413);
        assertThat(send(response(id, 9, ",\"comment\":\"a\\u0000b\"")).status()).isEqualTo(400);
        assertThat(send(response(id, 9, ",\"comment\":\"\\ud83d\"")).status()).isEqualTo(400);
        var text = BodyPublishers.ofString("x");
        assertThat(Api.asIngest().post("/api/v1/responses", "text/plain", text).status())
                .isEqualTo(415);
    }

    private static Answer keyed(String key, String body) {
        return Api.asIngest().with("Idempotency-Key", key).post("/api/v1/responses", body);
    }

    private static List<String> credits(String id) {
        return stored(id).json().getJsonArray("credits").getValuesAs(JsonObject.class).stream()
                .map(
                        credit ->
                                "%s %s %s"
                                        .formatted(
                                                credit.getString("employee"),
                                                weight(credit).toPlainString(),
                                                credit.getString("source")))
                .toList();
    }

    private static BigDecimal weight(JsonObject credit) {
        return credit.getJsonNumber("weight").bigDecimalValue().setScale(6);
    }

    private static String field(Answer refused) {
        return refused.json().getJsonArray("violations").getJsonObject(0).getString("field");
    }
}
