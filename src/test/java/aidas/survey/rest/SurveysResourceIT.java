package aidas.survey.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Answer;
import aidas.testbed.Api;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurveysResourceIT {

    private static final String ALL = "/api/v1/surveys";
    private static final String TEXTS =
            "{\"name\":\"N\",\"question\":\"%s\",\"low\":\"L\",\"high\":\"H\",\"chip.queue\":\"Q\"}";

    @Test
    void R7_1_a_survey_goes_from_its_first_draft_to_its_second_version() {
        var code = code("t-life");
        var created = Api.as("adam").post(ALL, body(code, "First?"));
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        assertThat(created.header("Location")).endsWith(ALL + "/" + code);
        var first = ALL + "/" + code + "/versions/1";
        var published = Api.as("adam").post(first + "/publish", "");
        assertThat(published.json().getString("state")).isEqualTo("published");
        assertThat(published.json().getBoolean("current")).isTrue();

        var second = ALL + "/" + code + "/versions/2";
        assertThat(Api.as("adam").put(second, body(null, "Second?")).status()).isEqualTo(201);
        assertThat(Api.as("adam").put(second, body(null, "Third?")).status()).isEqualTo(200);
        assertThat(Api.as("adam").post(second + "/publish", "").status()).isEqualTo(200);
        assertThat(Api.as("mira").get(first).json().getString("state")).isEqualTo("retired");
        var survey = Api.as("mira").get(ALL + "/" + code).json();
        assertThat(survey.getInt("current")).isEqualTo(2);
        assertThat(question(Api.as("harriet").get(second))).isEqualTo("Third?");
        assertThat(question(Api.as("olga").get(first))).isEqualTo("First?");
    }

    @Test
    void R7_2_every_field_at_fault_is_named_at_once() {
        var answer =
                Api.as("adam")
                        .post(
                                ALL,
                                """
                                {"code":"t-fault","touchpoint":"moon","scale":"NPS-11","colour":"red",
                                 "chips":[{"code":"Bad code","side":"person"},{"code":"a","side":"both"}],
                                 "standards":["ok","No"],"texts":{"de":{},"en":{"name":7}}}
                                """);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(fields(answer))
                .containsExactlyInAnyOrder(
                        "colour",
                        "touchpoint",
                        "scale",
                        "chips[0].code",
                        "chips[1].side",
                        "standards[1]",
                        "texts.de",
                        "texts.en.name");
    }

    @Test
    void R7_2_a_text_of_a_chip_that_is_not_there_is_at_fault() {
        var body = body(code("t-text"), "Why?").replace("chip.queue", "chip.quue");
        assertThat(fields(Api.as("adam").post(ALL, body)))
                .containsExactlyInAnyOrder(
                        "texts.en.chip.quue", "texts.bg.chip.quue", "texts.lt.chip.quue");
    }

    @Test
    void R7_2_a_code_that_is_taken_is_refused() {
        assertThat(fields(Api.as("adam").post(ALL, body("nps", "Why?")))).containsExactly("code");
        assertThat(fields(Api.as("adam").post(ALL, body("Nps", "Why?")))).containsExactly("code");
    }

    @Test
    void R3_3_a_version_with_missing_texts_is_not_published() {
        var code = code("t-gaps");
        var gaps = body(code, "Why?").replace("\"low\":\"L\",", "");
        assertThat(Api.as("adam").post(ALL, gaps).status()).isEqualTo(201);
        var refused = Api.as("adam").post(ALL + "/" + code + "/versions/1/publish", "");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(fields(refused))
                .containsExactlyInAnyOrder("texts.en.low", "texts.bg.low", "texts.lt.low");
    }

    @Test
    void R7_3_what_is_published_is_not_written_again() {
        var answer = Api.as("adam").put(ALL + "/nps/versions/1", body(null, "Why?"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(fields(answer)).containsExactly("number");
        assertThat(Api.as("adam").post(ALL + "/nps/versions/1/retire", "").status()).isEqualTo(422);
    }

    @Test
    void R7_3_what_is_not_there_answers_404() {
        assertThat(Api.as("adam").get(ALL + "/no-survey").status()).isEqualTo(404);
        assertThat(Api.as("adam").get(ALL + "/No").status()).isEqualTo(404);
        assertThat(Api.as("adam").get(ALL + "/nps/versions/99").status()).isEqualTo(404);
        assertThat(Api.as("adam").put(ALL + "/nps/versions/99", body(null, "?")).status())
                .isEqualTo(404);
    }

    @Test
    void R5_1_how_many_answered_is_told_to_the_whole_company_only() {
        assertThat(Api.as("olga").get(ALL + "/nps/versions/1").json()).containsKey("answers");
        assertThat(Api.as("mira").get(ALL + "/nps/versions/1").json()).doesNotContainKey("answers");
    }

    /** A code of its own each time: a survey stays. */
    private static String code(String stem) {
        return stem + "-" + Long.toString(System.nanoTime(), 36);
    }

    private static String body(String code, String question) {
        var texts = TEXTS.formatted(question);
        return """
        {%s"touchpoint":"checkout","scale":"CSAT-5","chips":[{"code":"queue","side":"company"}],
         "texts":{"en":%s,"bg":%s,"lt":%s}}
        """
                .formatted(code == null ? "" : "\"code\":\"" + code + "\",", texts, texts, texts);
    }

    private static String question(Answer answer) {
        return answer.json().getJsonObject("texts").getJsonObject("lt").getString("question");
    }

    private static List<String> fields(Answer answer) {
        return answer.json().getJsonArray("violations").stream()
                .map(JsonValue::asJsonObject)
                .map((JsonObject violation) -> violation.getString("field"))
                .toList();
    }
}
