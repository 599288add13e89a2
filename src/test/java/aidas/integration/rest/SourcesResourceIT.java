package aidas.integration.rest;

import static aidas.integration.rest.SourceFixture.SECRET;
import static aidas.integration.rest.SourceFixture.events;
import static aidas.integration.rest.SourceFixture.file;
import static aidas.integration.rest.SourceFixture.fresh;
import static aidas.integration.rest.SourceFixture.own;
import static aidas.integration.rest.SourceFixture.source;
import static aidas.integration.rest.SourceFixture.state;
import static aidas.integration.rest.SourceFixture.stored;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SourcesResourceIT {

    private static final String SOURCES = "/api/v1/sources";

    @BeforeAll
    static void roster() {
        SourceFixture.roster();
    }

    @Test
    void R1_1_a_source_is_set_up_changed_and_found() {
        var code = fresh();
        var body =
                "{\"code\":\"%s\",\"tool\":\"qualtrics\",\"name\":\"Q\",\"survey\":\"nps\"}"
                        .formatted(code);
        var made = Api.as("adam").post(SOURCES, body);
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        assertThat(made.header("Location")).endsWith(SOURCES + "/" + code);
        assertThat(made.json().getString("path")).isEqualTo("/api/v1/hooks/" + code);
        assertThat(Api.as("adam").post(SOURCES, body).status()).isEqualTo(409);
        var changed =
                Api.as("adam")
                        .put(
                                SOURCES + "/" + code,
                                """
                                {"name":"Q2","survey":"nps","zone":"Europe/Sofia",
                                 "names":{"score":"Q1"},"choices":{"one":1}}""");
        assertThat(changed.json().getJsonObject("names").toString())
                .isEqualTo("{\"score\":\"Q1\"}");
        assertThat(Api.as("adam").get(SOURCES + "/" + code).json().getString("name"))
                .isEqualTo("Q2");
        assertThat(Api.as("adam").get(SOURCES).body()).contains("\"" + code + "\"");
    }

    @Test
    void R1_1_every_field_at_fault_is_named() {
        var refused = Api.as("adam").post(SOURCES, "{\"tool\":\"paper\",\"zone\":\"Mars\"}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("code", "tool", "name", "survey", "zone");
        for (var body : new String[] {"", "[]", "{\"choices\":7}", "{\"names\":{\"score\":7}}"}) {
            assertThat(Api.as("adam").post(SOURCES, body).status()).as(body).isEqualTo(400);
        }
    }

    @Test
    void R1_2_a_drawn_secret_is_told_once_and_replaced() {
        var code = fresh();
        var made =
                Api.as("adam")
                        .post(
                                SOURCES,
                                "{\"code\":\"%s\",\"tool\":\"own\",\"name\":\"n\",\"survey\":\"nps\"}"
                                        .formatted(code));
        var secret = made.json().getString("secret");
        assertThat(secret).startsWith("whsec_");
        assertThat(Api.as("adam").get(SOURCES + "/" + code).body()).doesNotContain("secret");
        var renewed = Api.as("adam").post(SOURCES + "/" + code + "/secret", "{}");
        assertThat(renewed.json().getString("secret")).isNotEqualTo(secret);
        var old = Api.anonymous().with("X-Aidas-Secret", secret);
        assertThat(SourceFixture.hook(old, code, "{\"id\":1}").status()).isEqualTo(401);
        var brought =
                Api.as("adam")
                        .post(SOURCES + "/" + code + "/secret", "{\"secret\":\"" + SECRET + "\"}");
        assertThat(brought.body()).doesNotContain(SECRET);
        assertThat(own(code, "{\"id\":1}").status()).isEqualTo(200);
        assertThat(
                        Api.as("adam")
                                .post(SOURCES + "/" + code + "/secret", "{\"secret\":\"x\"}")
                                .status())
                .isEqualTo(400);
    }

    @Test
    void R1_3_a_retired_source_takes_nothing_in() {
        var code = own("nps");
        assertThat(state(own(code, "{\"id\":\"a\",\"score\":9}"))).isEqualTo("accepted");
        assertThat(Api.as("adam").delete(SOURCES + "/" + code).status()).isEqualTo(204);
        assertThat(own(code, "{\"id\":\"b\",\"score\":9}").status()).isEqualTo(401);
        assertThat(file(code, "[]".getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(404);
        assertThat(events(code).array()).hasSize(1);
        assertThat(stored(code, "a").status()).isEqualTo(200);
    }

    @Test
    void R2_2_a_payload_is_kept_as_it_came() {
        var code = own("nps");
        var payload = "{ \"id\": \"raw\", \"score\": 9, \"colour\": \"зелен\" }";
        own(code, payload);
        long id = events(code).array().getJsonObject(0).getJsonNumber("id").longValue();
        var path = SOURCES + "/" + code + "/events/" + id;
        assertThat(Api.as("adam").get(path + "/payload").body()).isEqualTo(payload);
        assertThat(Api.as("adam").get(SOURCES + "/" + code + "/events/1/payload").status())
                .isEqualTo(404);
    }

    @Test
    void R5_2_an_event_is_replayed_with_todays_mapping() {
        var code = source("own", "nps", SECRET, ",\"names\":{\"score\":\"stars\"}");
        assertThat(state(own(code, "{\"id\":\"r\",\"rating\":8}"))).isEqualTo("ignored");
        Api.as("adam")
                .put(
                        SOURCES + "/" + code,
                        """
                        {"name":"n","survey":"nps","store":"XH-HOOK-1","names":{"score":"rating"}}""");
        long id = events(code).array().getJsonObject(0).getJsonNumber("id").longValue();
        var replay = SOURCES + "/" + code + "/events/" + id + "/replay";
        assertThat(Api.as("adam").post(replay, "").json().getString("state")).isEqualTo("accepted");
        assertThat(Api.as("adam").post(replay, "").json().getString("state")).isEqualTo("accepted");
        assertThat(stored(code, "r").status()).isEqualTo(200);
    }

    @Test
    void R4_3_a_try_tells_all_and_leaves_nothing() {
        var code = own("nps");
        var tried =
                Api.as("adam")
                        .post(
                                SOURCES + "/" + code + "/try",
                                "{\"id\":\"t\",\"score\":9,\"colour\":\"red\"}");
        assertThat(tried.status()).as(tried.toString()).isEqualTo(200);
        var one = tried.array().getJsonObject(0);
        assertThat(one.getString("state")).isEqualTo("accepted");
        assertThat(one.getJsonObject("facts").getString("colour")).isEqualTo("red");
        assertThat(one.getJsonObject("response").getString("store")).isEqualTo("XH-HOOK-1");
        assertThat(events(code).array()).isEmpty();
        assertThat(stored(code, "t").status()).isEqualTo(404);
        assertThat(Api.as("adam").post(SOURCES + "/" + code + "/try", "{").status()).isEqualTo(400);
    }
}
