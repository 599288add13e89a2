package aidas.recognition.credential.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import org.junit.jupiter.api.Test;

class CredentialsResourceIT {

    private static final String MINE = "/api/v1/me/credentials";

    @Test
    void R1_1_nobody_gets_at_somebody_elses_award_or_credential() {
        var made = OwnCredentials.made("elena", false);
        long award = made.getJsonNumber("award").longValue();
        assertThat(OwnCredentials.make("jonas", award, false).status()).isEqualTo(404);
        assertThat(Api.as("jonas").get(MINE + "/" + made.getString("id")).status()).isEqualTo(404);
        assertThat(Api.as("jonas").delete(MINE + "/" + made.getString("id")).status())
                .isEqualTo(404);
        assertThat(Api.as("elena").get(MINE + "/" + made.getString("id")).json()).isEqualTo(made);
    }

    @Test
    void R1_5_a_second_one_of_the_same_award_is_in_conflict() {
        var made = OwnCredentials.made("elena", false);
        long award = made.getJsonNumber("award").longValue();
        assertThat(OwnCredentials.make("elena", award, true).status()).isEqualTo(409);
    }

    @Test
    void R1_1_a_field_that_is_missing_or_unknown_is_named() {
        var empty = Api.as("elena").post(MINE, "{}");
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.body()).contains("\"award\"");
        var french = Api.as("elena").post(MINE, "{\"award\":1,\"language\":\"fr\"}");
        assertThat(french.status()).isEqualTo(400);
        assertThat(french.body()).contains("\"language\"");
    }

    @Test
    void R2_2_hr_reads_how_many_and_nothing_else() {
        OwnCredentials.made("elena", false);
        var counts = Api.as("harriet").get("/api/v1/credentials").json();
        assertThat(counts.keySet()).containsExactlyInAnyOrder("valid", "ended");
        assertThat(counts.getInt("valid")).isPositive();
    }
}
