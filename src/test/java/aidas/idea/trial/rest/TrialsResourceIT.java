package aidas.idea.trial.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** The demo's trials, one over and one to come, and what is refused. */
class TrialsResourceIT {

    private static final String TRIALS = "/api/v1/idea-trials";

    private static JsonObject demo(String state) {
        return Api.as("elena").get(TRIALS).array().getValuesAs(JsonObject.class).stream()
                .filter(trial -> trial.getString("state").equals(state))
                .filter(trial -> trial.getJsonArray("candidates").size() > 30)
                .findFirst()
                .orElseThrow();
    }

    private static String plan(long idea, String start, int number) {
        return """
        {"idea":%d,"gauge":"NPS","start":"%s","weeks":8,"worth":5,"number":%d}
        """
                .formatted(idea, start, number);
    }

    @Test
    void R5_1_the_planted_effect_is_found_with_its_sign_and_interval() {
        var path = TRIALS + "/" + demo("over").getInt("id");
        var effect = Api.as("elena").get(path + "/effect").json();
        assertThat(effect.getString("outcome")).isEqualTo("better");
        var found = effect.getJsonObject("effect");
        // 15 points were planted (docs/demo.md)
        assertThat(found.getJsonNumber("low").doubleValue()).isPositive().isLessThan(15);
        assertThat(found.getJsonNumber("high").doubleValue()).isGreaterThan(15);
        assertThat(effect.getJsonNumber("placebo").doubleValue()).isLessThan(.05);
        var before = effect.getJsonObject("before");
        assertThat(before.getJsonNumber("low").doubleValue()).isNegative();
        assertThat(before.getJsonNumber("high").doubleValue()).isPositive();
        assertThat(effect.getJsonArray("says").getString(0)).startsWith("It helped: NPS");
        assertThat(Api.as("elena").get(path + "/verification").json().getBoolean("holds")).isTrue();
    }

    @Test
    void R5_1_what_comes_waits() {
        var trial = demo("coming");
        var path = TRIALS + "/" + trial.getInt("id");
        assertThat(Api.as("mira").get(path + "/effect").json().getString("outcome"))
                .isEqualTo("waiting");
        assertThat(Api.as("harriet").get(path + "/stores").status()).isEqualTo(409);
        assertThat(Api.as("harriet").put(path, plan(1, "2030-01-01", 6)).status()).isEqualTo(409);
    }

    @Test
    void R5_1_stores_are_for_hr() {
        var path = TRIALS + "/" + demo("over").getInt("id") + "/stores";
        assertThat(Api.as("elena").get(path).status()).isEqualTo(403);
        assertThat(Api.as("harriet").get(path).array()).hasSize(8);
    }

    @Test
    void R5_2_every_field_at_fault_is_named() {
        var wrong = Api.as("harriet").post(TRIALS + "/feasibility", "{\"weeks\":99}");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.header("Content-Type")).startsWith("application/problem+json");
        assertThat(wrong.toString()).contains("gauge", "start", "weeks", "worth", "number");
        var soon = LocalDate.now(ZoneOffset.UTC).plusDays(20).toString();
        var few = Api.as("harriet").post(TRIALS + "/feasibility", plan(1, soon, 3));
        assertThat(few.status()).isEqualTo(400);
        assertThat(few.toString()).contains("number", "4 to");
        assertThat(Api.as("harriet").post(TRIALS, plan(999_999_999, soon, 6)).status())
                .isEqualTo(404);
        assertThat(Api.as("harriet").get(TRIALS + "/not-a-number").status()).isEqualTo(404);
        assertThat(Api.as("harriet").post(TRIALS, "[]").status()).isEqualTo(400);
    }

    @Test
    void R5_2_what_a_plan_can_find_is_told() {
        var soon = LocalDate.now(ZoneOffset.UTC).plusDays(20).toString();
        var found = Api.as("harriet").post(TRIALS + "/feasibility", plan(1, soon, 8)).json();
        assertThat(found.getInt("candidates")).isGreaterThanOrEqualTo(30);
        assertThat(found.getJsonNumber("detectable").doubleValue()).isBetween(5.0, 40.0);
    }

    @ParameterizedTest
    @CsvSource({
        "elena, en, The trial helped",
        "jonas, lt, Bandymas padėjo",
        "harriet, bg, Кой магазин с кои е сравнен"
    })
    void R5_1_the_report_is_printed_in_the_language_that_is_asked_for(
            String login, String language, String says) throws IOException {
        var path = TRIALS + "/" + demo("over").getInt("id") + "/effect.pdf";
        var answer = Api.as(login).with("Accept-Language", language).file(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        var text = new StringBuilder();
        try (var reader = new PdfReader(answer.body())) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append(' ');
            }
        }
        assertThat(text.toString().replaceAll("\\s+", " ")).contains(says);
    }
}
