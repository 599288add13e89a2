package aidas.recovery.words.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An answer comes in over HTTP, and its alert is read and judged over HTTP. */
class AlertsResourceIT {

    private static final String ALERTS = "/api/v1/recovery/alerts";
    private static final String WORDS = "/api/v1/recovery/words";

    private static JsonObject alert(String words) {
        var answer =
                Api.asIngest()
                        .post(
                                "/api/v1/responses",
                                """
                                {"source":"alerts","externalId":"%s","store":"BG-SOF-01",
                                 "occurredAt":"%s","scale":"NPS","score":2,"comment":"%s"}
                                """
                                        .formatted(
                                                UUID.randomUUID(),
                                                Instant.now().minusSeconds(60),
                                                words));
        assertThat(answer.status()).isBetween(200, 202);
        return Api.as("mira").get(ALERTS).array().getValuesAs(JsonObject.class).stream()
                .filter(one -> said(one).equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static String said(JsonObject alert) {
        var said = new StringBuilder();
        alert.getJsonArray("words")
                .getValuesAs(JsonObject.class)
                .forEach(piece -> said.append(piece.getString("text")));
        return said.toString();
    }

    @Test
    void R4_1_the_words_come_in_pieces_and_why() {
        var alert = alert("My wallet was stolen, I need a lawyer");
        assertThat(alert.getString("state")).isEqualTo("open");
        assertThat(alert.getJsonArray("words").toString())
                .contains("{\"hit\":true,\"text\":\"stolen\"}")
                .contains("{\"hit\":true,\"text\":\"lawyer\"}");
        assertThat(alert.getJsonArray("hits").toString()).contains("legal", "theft");
        var path = ALERTS + "/" + alert.getInt("id");
        assertThat(Api.as("mira").post(path + "/acknowledgement", "{\"note\":\"done\"}").status())
                .isEqualTo(204);
        assertThat(Api.as("mira").post(path + "/acknowledgement", "{}").status()).isEqualTo(409);
        assertThat(Api.as("mira").get(path).json().getString("note")).isEqualTo("done");
    }

    @Test
    void R4_2_faults_are_named_and_a_neighbour_finds_nothing() {
        var alert = alert("Smoke in the hall, I saw it");
        var path = ALERTS + "/" + alert.getInt("id");
        assertThat(Api.as("jonas").get(path).status()).isEqualTo(404);
        assertThat(Api.as("jonas").get(ALERTS).toString()).doesNotContain("Smoke in the hall");
        var nothing = Api.as("mira").post(path + "/false-alarms", "{}");
        assertThat(nothing.status()).isEqualTo(400);
        assertThat(nothing.toString()).contains("word");
        var word = alert.getJsonArray("hits").getJsonObject(0).getInt("word");
        var alone =
                Api.as("mira")
                        .post(
                                path + "/false-alarms",
                                "{\"word\":%d,\"phrase\":\"smoke\"}".formatted(word));
        assertThat(alone.status()).isEqualTo(400);
        assertThat(alone.toString()).contains("phrase");
        assertThat(Api.as("mira").get(ALERTS + "?state=no").status()).isEqualTo(400);
        assertThat(Api.as("mira").post(path + "/acknowledgement", "{}").status()).isEqualTo(204);
    }

    @Test
    void R4_1_a_word_is_tried_listed_and_taken_out() {
        var body = "{\"category\":\"safety\",\"language\":\"en\",\"phrase\":\"purple octopus\"}";
        var tried = Api.as("adam").post(WORDS + "/preview", body).json();
        assertThat(tried.getInt("days")).isEqualTo(90);
        assertThat(tried.getInt("found")).isZero();
        var added = Api.as("harriet").post(WORDS, body);
        assertThat(added.status()).isEqualTo(201);
        assertThat(Api.as("harriet").post(WORDS, body).status()).isEqualTo(409);
        assertThat(Api.as("harriet").get(WORDS).toString()).contains("purple octopus");
        var path = added.header("Location").replaceFirst("^https?://[^/]+", "");
        assertThat(Api.as("harriet").delete(path).status()).isEqualTo(204);
        assertThat(Api.as("harriet").delete(path).status()).isEqualTo(404);
        assertThat(Api.as("mira").get(WORDS).status()).isEqualTo(403);
    }

    @Test
    void R4_2_every_field_of_a_word_is_named() {
        var wrong = Api.as("harriet").post(WORDS, "{\"phrase\":\"a\"}");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.toString()).contains("category", "language", "phrase");
    }
}
