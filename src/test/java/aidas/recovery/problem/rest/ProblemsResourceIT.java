package aidas.recovery.problem.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Answer;
import aidas.testbed.Api;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** A lead opens a problem of the own store, acts on it and closes it. */
class ProblemsResourceIT {

    private static final String PROBLEMS = "/api/v1/recovery/problems";

    private static String path(Answer made) {
        assertThat(made.status()).isEqualTo(201);
        return made.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    /** The number of somebody who leads the store of the lead. */
    private static String owner(String subject) {
        return """
        {"title":"Queues on Saturday","subject":"%s","stores":["BG-SOF-01"],"owner":"E1002"}
        """
                .formatted(subject);
    }

    private static String today(int plus) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(plus).toString();
    }

    @Test
    void R5_1_it_is_opened_acted_upon_measured_and_closed() {
        var path = path(Api.as("mira").post(PROBLEMS, owner("cause:waiting")));
        var problem = Api.as("mira").get(path).json();
        assertThat(problem.getString("subject")).isEqualTo("cause:waiting");
        assertThat(problem.getBoolean("open")).isTrue();
        var action =
                path(
                        Api.as("mira")
                                .post(
                                        path + "/actions",
                                        """
                                        {"what":"A second till","owner":"E1002","due":"%s"}
                                        """
                                                .formatted(today(3))));
        assertThat(Api.as("mira").get(action + "/effect").status()).isEqualTo(409);
        assertThat(
                        Api.as("mira")
                                .post(action + "/completion", "{\"note\":\"It stands there\"}")
                                .status())
                .isEqualTo(204);
        var effect = Api.as("mira").get(action + "/effect").json();
        assertThat(effect.getString("outcome")).isEqualTo("waiting");
        assertThat(effect.getString("from")).isEqualTo(today(15));
        assertThat(effect.getJsonArray("says").getString(0)).contains("14 days");
        assertThat(Api.as("mira").get(path + "/cases").status()).isEqualTo(200);
        assertThat(Api.as("jonas").get(path).status()).isEqualTo(404);
        assertThat(Api.as("jonas").get(PROBLEMS).toString()).doesNotContain("Queues on Saturday");
        assertThat(Api.as("mira").post(path + "/closing", "{\"because\":\"Solved\"}").status())
                .isEqualTo(204);
        assertThat(Api.as("mira").post(path + "/closing", "{\"because\":\"Solved\"}").status())
                .isEqualTo(409);
    }

    @Test
    void R5_1_what_comes_back_has_n_and_interval() {
        var found = Api.as("harriet").get("/api/v1/recovery/patterns?days=90").json();
        assertThat(found.getInt("days")).isEqualTo(90);
        for (var list : new String[] {"causes", "reasons"}) {
            for (var each : found.getJsonArray(list).getValuesAs(JsonObject.class)) {
                var difference = each.getJsonObject("difference");
                assertThat(difference.getJsonNumber("low").doubleValue())
                        .isLessThanOrEqualTo(difference.getJsonNumber("value").doubleValue());
                assertThat(each.getJsonObject("now").getInt("answers")).isPositive();
            }
        }
        assertThat(found.getJsonArray("reasons")).isNotEmpty();
    }

    @Test
    void R5_2_every_field_at_fault_is_named() {
        var wrong = Api.as("mira").post(PROBLEMS, "{\"stores\":[\"LT-VNO-01\"]}");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.header("Content-Type")).startsWith("application/problem+json");
        assertThat(wrong.toString()).contains("title", "subject", "stores", "owner");
        assertThat(Api.as("mira").get("/api/v1/recovery/patterns?days=7").status()).isEqualTo(400);
        var path = path(Api.as("mira").post(PROBLEMS, owner("chip:price")));
        var action = Api.as("mira").post(path + "/actions", "{\"due\":\"no day\"}");
        assertThat(action.status()).isEqualTo(400);
        assertThat(action.toString()).contains("what", "owner", "due");
        assertThat(Api.as("mira").post(path + "/closing", "{}").status()).isEqualTo(400);
    }
}
