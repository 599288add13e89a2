package aidas.integration.rest;

import static aidas.integration.rest.SourceFixture.SECRET;
import static aidas.integration.rest.SourceFixture.delighted;
import static aidas.integration.rest.SourceFixture.events;
import static aidas.integration.rest.SourceFixture.hook;
import static aidas.integration.rest.SourceFixture.own;
import static aidas.integration.rest.SourceFixture.source;
import static aidas.integration.rest.SourceFixture.state;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.integration.tool.Samples;
import aidas.testbed.Api;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Payloads of survey tools with real signatures, through the real door. */
class HooksResourceIT {

    @BeforeAll
    static void roster() {
        SourceFixture.roster();
    }

    @Test
    void R2_1_a_wrong_signature_is_401_and_nothing_is_kept() {
        var payload = Samples.text("delighted_survey_response_updated_2018.json");
        var code = source("delighted", "nps", SECRET, "");
        var unsigned = hook(Api.anonymous(), code, payload);
        assertThat(unsigned.status()).isEqualTo(401);
        assertThat(unsigned.header("Content-Type")).startsWith("application/problem+json");
        var wrong = Api.anonymous().with("X-Delighted-Webhook-Signature", "sha256=00");
        assertThat(hook(wrong, code, payload).status()).isEqualTo(401);
        assertThat(delighted("no-such-source", payload).status()).isEqualTo(401);
        assertThat(events(code).array()).isEmpty();
        assertThat(state(delighted(code, payload))).isEqualTo("waiting");
        assertThat(events(code).array()).hasSize(1);
    }

    @Test
    void R2_3_sixteen_deliveries_at_once_are_one_response() throws Exception {
        var code = own("nps");
        var payload = "{\"id\":\"once\",\"score\":9,\"occurredAt\":\"2026-03-14T10:00:00Z\"}";
        try (var threads = Executors.newFixedThreadPool(16)) {
            var calls =
                    IntStream.range(0, 16)
                            .mapToObj(
                                    i ->
                                            (Callable<String>)
                                                    () ->
                                                            state(
                                                                    own(
                                                                            code,
                                                                            i % 2 == 0
                                                                                    ? payload
                                                                                    : payload
                                                                                            + " ")))
                            .toList();
            var states = threads.invokeAll(calls).stream().map(HooksResourceIT::got).toList();
            assertThat(states).filteredOn("accepted"::equals).hasSize(1);
            assertThat(states).filteredOn("duplicate"::equals).hasSize(15);
        }
        assertThat(events(code).array()).hasSize(2);
    }

    private static String got(java.util.concurrent.Future<String> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void R2_4_what_cannot_be_read_is_refused_by_its_field_and_kept() {
        var code = own("nps");
        for (var body :
                List.of(
                        "{\"id\":",
                        "not json",
                        "",
                        "{\"a\":".repeat(20_000) + "1" + "}".repeat(20_000),
                        "{\"score\":9}",
                        "{\"id\":\"x1\",\"score\":\"many\"}",
                        "{\"id\":\"x2\",\"score\":11}",
                        "{\"id\":\"x3\",\"score\":9,\"occurredAt\":\"soon\"}",
                        "{\"id\":\"x4\",\"score\":9,\"store\":{\"deep\":1}}",
                        "{\"id\":\"x\\u0000\",\"score\":9}")) {
            var answer = own(code, body);
            boolean quirk = body.contains("x4");
            assertThat(answer.status()).as(answer.toString()).isEqualTo(quirk ? 201 : 400);
            if (!quirk) {
                assertThat(answer.json().getJsonArray("violations")).hasSize(1);
            }
        }
        assertThat(own(code, "{\"id\":\"x1\",\"score\":\"many\"}").body())
                .contains("\"field\":\"score\"");
        assertThat(events(code).array().size()).isGreaterThanOrEqualTo(9);
        assertThat(events(code).array().getJsonObject(0).getInt("repeats")).isNotNegative();
    }

    @Test
    void R2_4_fifty_megabytes_are_not_read() {
        var code = own("nps");
        var large = new byte[50 << 20];
        var answer =
                Api.anonymous()
                        .with("X-Aidas-Secret", SECRET)
                        .post(
                                "/api/v1/hooks/" + code,
                                "application/json",
                                BodyPublishers.ofByteArray(large));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(events(code).array()).isEmpty();
    }

    @Test
    void R2_3_an_event_that_was_refused_is_tried_again_when_it_comes_again() {
        var code = source("own", "no-such-survey", SECRET, "");
        var payload = "{\"id\":\"again\",\"eventId\":\"e-1\",\"score\":9}";
        assertThat(own(code, payload).status()).isEqualTo(400);
        var changed =
                Api.as("adam")
                        .put(
                                "/api/v1/sources/" + code,
                                "{\"name\":\"n\",\"survey\":\"nps\",\"store\":\"XH-HOOK-1\"}");
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        assertThat(state(own(code, payload))).isEqualTo("accepted");
        assertThat(state(own(code, payload))).isEqualTo("duplicate");
        var events = events(code).array();
        assertThat(events).hasSize(1);
        assertThat(events.getJsonObject(0).getInt("repeats")).isEqualTo(2);
        assertThat(events.getJsonObject(0).getString("state")).isEqualTo("accepted");
    }
}
