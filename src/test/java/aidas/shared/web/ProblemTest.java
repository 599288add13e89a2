package aidas.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.Forbidden;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import jakarta.json.Json;
import jakarta.json.bind.JsonbException;
import jakarta.resource.ResourceException;
import jakarta.ws.rs.ProcessingException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void R1_1_a_refusal_names_the_clients_field_and_what_was_expected() {
        var problem = Problem.of(new Refused("score", "expected a whole number from 0 to 10"));

        try (var reader = Json.createReader(new StringReader(problem.json("r-1")))) {
            var json = reader.readObject();
            assertThat(json.getInt("status")).isEqualTo(400);
            assertThat(json.getString("type")).isEqualTo("about:blank");
            assertThat(json.getString("requestId")).isEqualTo("r-1");
            var violation = json.getJsonArray("violations").getJsonObject(0);
            assertThat(violation.getString("field")).isEqualTo("score");
            assertThat(violation.getString("message")).contains("0 to 10");
        }
    }

    @Test
    void R1_2_what_a_client_did_wrong_never_answers_500() {
        assertThat(Problem.of(new NotFound("no store X")).status()).isEqualTo(404);
        assertThat(Problem.of(new Forbidden("needs the role hr")).status()).isEqualTo(403);
        assertThat(Problem.of(new Unprocessable("Idempotency-Key", "other body")).status())
                .isEqualTo(422);
        assertThat(Problem.of(new Conflict("it is closed")).status()).isEqualTo(409);
        assertThat(Problem.of(new JsonbException("odd")).status()).isEqualTo(400);
        assertThat(Problem.of(new ProcessingException(new JsonbException("odd"))).status())
                .isEqualTo(400);
    }

    @Test
    void R1_2_what_nobody_foresaw_is_a_500_that_tells_nothing_of_the_inside() {
        var problem = Problem.of(new IllegalStateException("password of the pool is secret"));

        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.json("r-2")).contains("r-2").doesNotContain("secret");
    }

    @Test
    void R1_4_a_database_that_does_not_answer_is_a_503() {
        var noConnection = new ResourceException("unable to get a managed connection");
        var thrown = new IllegalStateException(new IllegalStateException(noConnection));
        assertThat(Problem.of(thrown).status()).isEqualTo(503);
        assertThat(Problem.of(new IllegalStateException()).status()).isEqualTo(500);
    }
}
