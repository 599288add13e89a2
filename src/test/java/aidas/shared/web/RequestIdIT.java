package aidas.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import org.junit.jupiter.api.Test;

class RequestIdIT {

    @Test
    void R1_3_every_answer_carries_a_request_id() {
        assertThat(Api.anonymous().get("/api/v1/openapi").header("X-Request-Id")).hasSize(36);
        assertThat(Api.as("elena").get("/api/v1/me/figures").header("X-Request-Id")).hasSize(36);
    }

    @Test
    void R1_3_an_id_that_is_sent_along_comes_back_in_header_and_problem() {
        var refused = Api.as("elena").with("X-Request-Id", "till-7.42").get("/api/v1/quarantine");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.header("X-Request-Id")).isEqualTo("till-7.42");
        assertThat(refused.json().getString("requestId")).isEqualTo("till-7.42");
    }

    @Test
    void R1_2_what_is_not_there_or_not_done_so_is_a_problem_too() {
        assertThat(Api.as("adam").get("/api/v1/nothing").status()).isEqualTo(404);
        var wrongVerb = Api.as("adam").put("/api/v1/quarantine", "{}");
        assertThat(wrongVerb.status()).isEqualTo(405);
        assertThat(wrongVerb.header("Content-Type")).startsWith(Problem.TYPE);
    }
}
