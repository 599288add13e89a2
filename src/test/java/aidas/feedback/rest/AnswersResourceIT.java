package aidas.feedback.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import jakarta.json.JsonObject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers one by one, on the demo company. */
class AnswersResourceIT {

    @Test
    void R7_6_pages_show_each_answer_once_newest_first() {
        var all = pages("elena", "/api/v1/me/feedback?size=50");
        assertThat(all).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        assertThat(all.stream().map(one -> OffsetDateTime.parse(one.getString("occurredAt"))))
                .isSortedAccordingTo(Comparator.<OffsetDateTime>naturalOrder().reversed());
    }

    @Test
    void R7_6_a_page_tells_how_many_come_behind_it() {
        var first = Api.as("elena").get("/api/v1/me/feedback?size=10").json();
        var all = pages("elena", "/api/v1/me/feedback?size=100");
        assertThat(first.getInt("earlier")).isEqualTo(all.size() - 10);
    }

    @Test
    void R7_1_everybody_reads_their_own() {
        var elenas = Api.as("elena").get("/api/v1/me/feedback?size=5").body();
        var miras = Api.as("mira").get("/api/v1/me/feedback?size=5").body();
        assertThat(miras).isNotEqualTo(elenas);
        assertThat(Api.as("harriet").get("/api/v1/me/feedback").status()).isEqualTo(403);
    }

    @Test
    void R7_1_credit_is_told_without_names() {
        var all = pages("elena", "/api/v1/me/feedback?size=100");
        assertThat(all)
                .anySatisfy(
                        shared -> {
                            assertThat(shared.getInt("people")).isGreaterThan(1);
                            assertThat(shared.getJsonNumber("share").doubleValue()).isLessThan(1);
                        });
        assertThat(all.toString()).doesNotContain("E1002");
    }

    @Test
    void R7_2_a_stores_answers_come_with_words() {
        var page = Api.as("mira").get("/api/v1/stores/BG-SOF-01/feedback?size=30").json();
        assertThat(page.getJsonArray("answers").getValuesAs(JsonObject.class))
                .hasSize(30)
                .allSatisfy(one -> assertThat(one.getString("comment")).isNotBlank())
                .allSatisfy(one -> assertThat(one.getString("store")).isEqualTo("BG-SOF-01"));
    }

    private static List<JsonObject> pages(String login, String path) {
        var all = new ArrayList<JsonObject>();
        var next = "";
        do {
            var page = Api.as(login).get(path + (next.isEmpty() ? "" : "&before=" + next)).json();
            all.addAll(page.getJsonArray("answers").getValuesAs(JsonObject.class));
            next = page.getString("next", "");
        } while (!next.isEmpty());
        return all;
    }
}
