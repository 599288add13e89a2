package aidas.idea.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Answer;
import aidas.testbed.Api;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdeasResourceIT {

    private static final String DRAFTS = "/api/v1/me/idea-drafts";
    private static final String IDEAS = "/api/v1/ideas/";

    private final String word = "http" + Long.toString(System.nanoTime(), 36);

    private String draft(String login) {
        var answer =
                Api.as(login)
                        .post(
                                DRAFTS,
                                """
                                {"kind":"process","title":"A shelf for %s","tags":["#Shelf Life"],
                                 "text":"=A shelf that everybody reaches, <b>also</b> from a chair."}
                                """
                                        .formatted(word));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return DRAFTS + answer.header("Location").replaceFirst(".*(/[0-9]+)$", "$1");
    }

    private static Answer send(String login, String draft, boolean named) {
        var answer = Api.as(login).post(draft + "/send", "{\"named\":" + named + "}");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }

    private static String at(Answer sent) {
        return IDEAS + sent.json().getJsonNumber("id");
    }

    @Test
    void R1_2_a_draft_is_written_and_sent_and_found() {
        var draft = draft("elena");
        assertThat(Api.as("mira").get(draft).status()).isEqualTo(404);
        var sent = send("elena", draft, true);
        assertThat(sent.json().containsKey("claim")).isFalse();
        var one = Api.as("jonas").get(at(sent)).json().getJsonObject("idea");
        assertThat(one.getJsonObject("author").getString("name")).isNotBlank();
        assertThat(one.getJsonArray("tags").getString(0)).isEqualTo("shelf-life");
        var found = Api.as("olga").get("/api/v1/ideas?sort=new&search=" + word).json();
        assertThat(found.getJsonArray("ideas")).hasSize(1);
        assertThat(Api.as("elena").get("/api/v1/ideas/similar?title=shelf%20" + word).body())
                .contains(word);
    }

    @Test
    void R2_3_an_idea_without_a_name_is_claimed_by_its_code() {
        var sent = send("elena", draft("elena"), false);
        assertThat(Api.as("harriet").get(at(sent)).body()).doesNotContain("author");
        var code = "{\"code\":\"" + sent.json().getString("claim").toLowerCase() + "\"}";
        assertThat(Api.as("elena").post("/api/v1/ideas/claim", code).status()).isEqualTo(200);
        assertThat(Api.as("harriet").get(at(sent)).body()).contains("author");
        assertThat(Api.as("mira").post("/api/v1/ideas/claim", code).status()).isEqualTo(422);
    }

    @Test
    void R5_1_votes_are_cast_and_taken_back() {
        var at = at(send("elena", draft("elena"), true));
        assertThat(Api.as("mira").put(at + "/vote", "{}").json().getInt("votes")).isEqualTo(1);
        assertThat(Api.as("elena").put(at + "/vote", "{}").status()).isEqualTo(409);
        assertThat(Api.as("mira").delete(at + "/vote").json().getInt("votes")).isZero();
    }

    @Test
    void R4_3_a_merge_is_undone() {
        var one = at(send("elena", draft("elena"), true));
        var other = at(send("mira", draft("mira"), true));
        var into = "{\"into\":" + other.substring(IDEAS.length()) + "}";
        assertThat(Api.as("harriet").post(one + "/merge", into).status()).isEqualTo(204);
        assertThat(Api.as("harriet").post(one + "/merge", into).status()).isEqualTo(409);
        assertThat(Api.as("elena").get(other).json().getJsonArray("credited")).hasSize(2);
        assertThat(Api.as("harriet").post(one + "/part", "{}").status()).isEqualTo(204);
        assertThat(Api.as("elena").get(other).json().getJsonArray("credited")).hasSize(1);
    }

    @Test
    void R7_1_a_file_is_served_as_what_it_is() {
        var draft = draft("elena");
        var added = Api.as("elena").post(draft + "/files?name=..%2Fplan.html", "Plan: a shelf");
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        var at = added.header("Location").replaceFirst(".*(/api/v1/)", "$1");
        var file = Api.as("elena").get(at);
        assertThat(file.header("Content-Type")).startsWith("text/plain");
        assertThat(file.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"plan.html\"");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(Api.as("mira").get(at).status()).isEqualTo(404);
        var markup = Api.as("elena").post(draft + "/files?name=a.png", "<svg onload='x'/>");
        assertThat(markup.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=x",
                "stage=x",
                "tag=a%20b!",
                "view=x",
                "sort=x",
                "page=-1",
                "page=101",
                "size=0",
                "size=101",
                "store=%00",
                "search=%00"
            })
    void R6_1_a_question_that_cannot_be_is_refused(String query) {
        var answer = Api.as("elena").get("/api/v1/ideas?" + query);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.body()).contains(query.substring(0, query.indexOf('=')));
    }

    @Test
    void R1_1_every_field_at_fault_is_named() {
        for (var body :
                List.of(
                        "{}",
                        "{\"kind\":\"x\",\"tags\":[\"a b!\"]}",
                        "{\"kind\":\"process\",\"title\":\"" + "x".repeat(121) + "\"}",
                        "{\"kind\":\"process\",\"title\":\"a\\u0000b\"}",
                        "{\"kind\":\"process\",\"answer\":1}",
                        "{\"kind\":\"process\",\"key\":\"\"}")) {
            var answer = Api.as("elena").post(DRAFTS, body);
            assertThat(answer.status()).as(body + answer).isEqualTo(400);
        }
    }
}
