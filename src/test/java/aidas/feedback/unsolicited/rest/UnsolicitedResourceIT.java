package aidas.feedback.unsolicited.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Answer;
import aidas.testbed.Api;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnsolicitedResourceIT {

    private static final String ALL = "/api/v1/unsolicited";
    private static final String FIGURES =
            "/api/v1/stores/BG-PDV-01/figures?from=2026-01-01&until=2026-04-01";

    @Test
    void R2_1_an_entry_comes_in_once_and_is_read_in_its_scope() {
        var id = id();
        assertThat(post(body(id)).status()).isEqualTo(201);
        var again = post(body(id));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().getString("outcome")).isEqualTo("duplicate");
        var found = Api.as("mira").get(ALL + "?store=BG-SOF-01&search=" + id).json();
        assertThat(found.getInt("total")).isEqualTo(1);
        var entry = found.getJsonArray("items").getJsonObject(0);
        assertThat(entry.getInt("rating")).isEqualTo(2);
        assertThat(entry.getInt("ratingMax")).isEqualTo(5);
        assertThat(entry.getJsonArray("employees").getString(0)).isEqualTo("E1001");
        assertThat(entry.getString("occurredAt")).startsWith("2026-03-14T10:15:30");
        assertThat(Api.as("jonas").get(ALL + "?search=" + id).json().getInt("total")).isZero();
        assertThat(Api.as("jonas").get(ALL + "?store=BG-SOF-01").status()).isEqualTo(403);
    }

    @Test
    void R1_3_a_store_s_figures_are_the_same_before_and_after() {
        var before = Api.as("olga").get(FIGURES);
        assertThat(before.status()).isEqualTo(200);
        var voice = body(id()).replace("BG-SOF-01", "BG-PDV-01").replace("\"E1001\"", "");
        assertThat(post(voice).status()).isEqualTo(201);
        assertThat(Api.as("olga").get(FIGURES).body()).isEqualTo(before.body());
        assertThat(Api.as("adam").get("/api/v1/rollups/check").body())
                .doesNotContain("unsolicited");
    }

    @Test
    void R1_1_every_field_at_fault_is_named_at_once() {
        var answer =
                post(
                        """
                        {"source":7,"kind":"fax","store":"BG-SOF-01","occurredAt":"yesterday",
                         "text":"","rating":9,"ratingMax":5,"stars":3,"employees":"E1001"}
                        """);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(fields(answer))
                .containsExactlyInAnyOrder(
                        "source",
                        "externalId",
                        "kind",
                        "occurredAt",
                        "text",
                        "rating",
                        "stars",
                        "employees");
    }

    @Test
    void R1_1_a_store_nobody_knows_and_a_time_to_come_are_refused() {
        assertThat(fields(post(body(id()).replace("BG-SOF-01", "NO-STORE")))).contains("store");
        assertThat(fields(post(body(id()).replace("2026-03", "2096-03"))))
                .containsExactly("occurredAt");
        assertThat(fields(post(body(id()).replace("E1001", "E9999999"))))
                .containsExactly("employees");
    }

    @Test
    void R3_4_a_kind_nobody_defined_is_refused() {
        assertThat(fields(Api.as("harriet").get(ALL + "?kind=fax"))).containsExactly("kind");
        assertThat(Api.as("harriet").get(ALL + "?kind=review").status()).isEqualTo(200);
    }

    private static Answer post(String body) {
        return Api.as("adam").post(ALL, body);
    }

    private static String id() {
        return "v" + Long.toString(System.nanoTime(), 36);
    }

    private static String body(String id) {
        return """
        {"source":"reviews","externalId":"%1$s","kind":"review","store":"BG-SOF-01",
         "occurredAt":"2026-03-14T10:15:30+02:00","text":"Дълга опашка %1$s","rating":2,
         "ratingMax":5,"language":"bg","reference":"https://reviews.example/%1$s",
         "employees":["E1001"]}
        """
                .formatted(id);
    }

    private static List<String> fields(Answer answer) {
        return answer.json().getJsonArray("violations").stream()
                .map(JsonValue::asJsonObject)
                .map(violation -> violation.getString("field"))
                .toList();
    }
}
