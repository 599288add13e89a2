package aidas.recognition.value.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

class ValuesResourceIT {

    private static final String VALUES = "/api/v1/values";

    private static String value(String code, String name) {
        var words = "{\"en\":\"%s\",\"bg\":\"Заедно\",\"lt\":\"Kartu\"}".formatted(name);
        return "{\"code\":\"%s\",\"name\":%s,\"sentence\":%s,\"examples\":%s}"
                .formatted(code, words, words, words);
    }

    @Test
    void R2_1_a_value_is_added_worded_anew_and_retired() {
        var code = "http-" + Long.toString(System.nanoTime(), 36);
        var added = Api.as("harriet").post(VALUES, value(code, "First"));
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        assertThat(added.header("Location")).endsWith(VALUES + "/" + code);
        var put = Api.as("harriet").put(VALUES + "/" + code, value("", "Second"));
        assertThat(put.status()).isEqualTo(204);
        var one = named(code);
        assertThat(one.getInt("version")).isEqualTo(2);
        assertThat(one.getJsonObject("name").getString("en")).isEqualTo("Second");
        assertThat(Api.as("harriet").delete(VALUES + "/" + code).status()).isEqualTo(204);
        assertThat(Api.as("elena").get(VALUES).body()).doesNotContain(code);
    }

    private static JsonObject named(String code) {
        return Api.as("elena").get(VALUES).array().getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("code").equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void R1_1_what_is_wrong_is_named_by_field_and_language() {
        var answer = Api.as("harriet").post(VALUES, "{\"code\":\"x-y\",\"name\":{\"en\":\"X\"}}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("name.bg", "name.lt", "sentence.en", "examples.lt");
    }
}
