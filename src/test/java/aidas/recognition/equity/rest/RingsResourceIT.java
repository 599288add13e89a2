package aidas.recognition.equity.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.recognition.equity.ring.PlantedRing;
import aidas.testbed.Api;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RingsResourceIT {

    private static final String RINGS = "/api/v1/recognition/rings";

    private static String why(String words) {
        return "{\"reason\":\"%s\"}".formatted(words);
    }

    @Test
    void R3_3_hr_looks_for_a_reason_and_reads_what_they_thanked_each_other_for() throws Exception {
        try (var ring = PlantedRing.with("E1003", true)) {
            var harriet = Api.as("harriet");
            var goingOn = harriet.get(RINGS).json().getJsonArray("goingOn");
            assertThat(goingOn.getValuesAs(JsonObject.class))
                    .anyMatch(each -> each.getJsonNumber("id").longValue() == ring.id());
            var look = RINGS + "/" + ring.id() + "/look";
            var brief = harriet.post(look, why("short"));
            assertThat(brief.status()).isEqualTo(400);
            assertThat(brief.body()).contains("reason");
            assertThat(Api.as("mira").post(look, why("Asked by nobody.")).status()).isEqualTo(403);
            var seen = harriet.post(look, why("Asked by both, " + UUID.randomUUID()));
            assertThat(seen.status()).isEqualTo(200);
            assertThat(seen.array().getValuesAs(JsonObject.class))
                    .isNotEmpty()
                    .allSatisfy(
                            each -> {
                                assertThat(each.getString("giver"))
                                        .containsAnyOf("Elena", "Georgi");
                                assertThat(each.getString("words")).isNotBlank();
                            });
        }
    }

    @Test
    void R3_2_a_ring_that_does_not_go_on_is_not_looked_at() throws Exception {
        try (var ring = PlantedRing.with("E1003", false)) {
            var look = RINGS + "/" + ring.id() + "/look";
            var refused = Api.as("harriet").post(look, why("Asked by nobody at all."));
            assertThat(refused.status()).isEqualTo(404);
        }
    }
}
