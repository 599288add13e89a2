package aidas.pulse.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Answer;
import aidas.testbed.Api;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BallotsResourceIT {

    private static final String BALLOTS = "/api/v1/pulse/ballots";

    private static String code;

    @BeforeAll
    static void an_open_wave() {
        code = PulseFixture.opened("http");
    }

    @AfterAll
    static void the_wave_is_closed() {
        PulseFixture.closed(code);
        var late = Api.anonymous().post(BALLOTS, with(NOTHING, "programme", code).toString());
        assertThat(late.status()).as(late.toString()).isEqualTo(409);
    }

    private static final JsonObject NOTHING =
            Json.createObjectBuilder()
                    .add("wave", 1)
                    .add("place", 0)
                    .add("token", PulseFixture.base64(new byte[64]))
                    .add("signature", PulseFixture.base64(new byte[256]))
                    .build();

    @Test
    void R3_2_the_same_token_twice_at_once_counts_once() {
        var ballot =
                with(
                                PulseFixture.ballot("mira", code),
                                "answers",
                                Json.createObjectBuilder().add("enps", 9).build())
                        .toString();
        var answers =
                IntStream.range(0, 8)
                        .mapToObj(
                                i ->
                                        CompletableFuture.supplyAsync(
                                                () -> Api.anonymous().post(BALLOTS, ballot)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .map(Answer::status)
                        .toList();
        assertThat(answers).filteredOn(status -> status == 204).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(7);
        assertThat(PulseFixture.asked("mira", code).getBoolean("taken")).isTrue();
    }

    @Test
    void R3_2_every_wrong_field_of_a_ballot_is_named() {
        assertThat(fields("{}")).containsExactly("programme");
        assertThat(fields("[]")).containsExactly("");
        assertThat(fields("{")).containsExactly("");
        var empty = with(NOTHING, "programme", code);
        assertThat(fields(empty.toString())).containsExactly("answers");
        assertThat(fields(with(empty, "wave", "one").toString())).containsExactly("wave");
        assertThat(fields(with(empty, "place", JsonValue.TRUE).toString()))
                .containsExactly("place");
        assertThat(fields(with(empty, "token", "?").toString())).containsExactly("token");
        assertThat(fields(with(empty, "answers", JsonValue.TRUE).toString()))
                .containsExactly("answers");
        assertThat(fields(scored(empty, "enps", "9.5"))).containsExactly("answers.enps");
        assertThat(fields(scored(empty, "enps", "99999999999"))).containsExactly("answers.enps");
        assertThat(fields(scored(empty, "rotas", "6"))).containsExactly("answers.rotas");
    }

    private static String scored(JsonObject ballot, String question, String score) {
        return ballot.toString()
                .replaceFirst("\\{", "{\"answers\":{\"" + question + "\":" + score + "},");
    }

    @Test
    void R3_2_a_forged_token_is_refused_and_a_large_body_too() {
        var forged = scored(with(NOTHING, "programme", code), "enps", "9");
        assertThat(Api.anonymous().post(BALLOTS, forged).status()).isEqualTo(403);
        var large = with(NOTHING, "comment", "x".repeat(20_000)).toString();
        assertThat(Api.anonymous().post(BALLOTS, large).status()).isEqualTo(413);
    }

    @Test
    void R3_4_an_answer_begins_no_session() {
        var answer = Api.anonymous().post(BALLOTS, "{}");
        assertThat(answer.response().headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void R2_5_whoever_is_invited_sees_who_could_see_what() {
        var hiding = PulseFixture.asked("elena", code).getJsonObject("hiding");
        assertThat(hiding.getInt("among")).isGreaterThanOrEqualTo(5);
        var outermost = hiding.getJsonArray("units").getJsonObject(3).getJsonObject("unit");
        assertThat(outermost.getString("level")).isEqualTo("company");
    }

    private static JsonObject with(JsonObject json, String field, String value) {
        return Json.createObjectBuilder(json).add(field, value).build();
    }

    private static JsonObject with(JsonObject json, String field, JsonValue value) {
        return Json.createObjectBuilder(json).add(field, value).build();
    }

    private static List<String> fields(String body) {
        var answer = Api.anonymous().post(BALLOTS, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        return answer.json().getJsonArray("violations").stream()
                .map(each -> each.asJsonObject().getString("field"))
                .toList();
    }
}
