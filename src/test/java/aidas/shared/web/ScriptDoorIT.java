package aidas.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Pages;
import org.junit.jupiter.api.Test;

class ScriptDoorIT {

    @Test
    void R4_1_without_the_proof_of_a_page_nothing_is_answered() {
        var answer = Pages.as("elena").post("/pulse/token", "{}");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().getString("detail")).contains("proof of a page");
    }
}
