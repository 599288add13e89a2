package aidas.insight.selftest.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.testbed.Api;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelfTestResourceIT {

    private static final String SELF_TEST = "/api/v1/insight/self-test";

    @Test
    void R1_2_the_server_s_own_arithmetic_agrees_with_the_references() {
        var report = Api.as("adam").get(SELF_TEST).json();
        assertThat(report.getBoolean("agree")).isTrue();
        assertThat(report.getInt("disagreeing")).isZero();
        var results = report.getJsonArray("results").getValuesAs(JsonObject.class);
        assertThat(results).hasSize(report.getInt("cases"));
        var nps = results.getFirst();
        assertThat(nps.getString("code")).isEqualTo("nps");
        assertThat(nps.containsKey("fault")).isFalse();
        var value = nps.getJsonArray("values").getJsonObject(0);
        assertThat(value.getString("expected")).isEqualTo("45");
        assertThat(value.getJsonNumber("got").doubleValue()).isCloseTo(45, within(1e-9));
        assertThat(value.getJsonNumber("digits").doubleValue()).isBetween(9.0, 15.0);
        assertThat(value.getInt("needed")).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"adam", "dora", "olga"})
    void R3_1_administrators_data_protection_and_owners_may_ask(String login) {
        assertThat(Api.as(login).get(SELF_TEST).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"elena", "mira", "harriet"})
    void R3_1_nobody_else_may(String login) {
        assertThat(Api.as(login).get(SELF_TEST).status()).isEqualTo(403);
    }
}
