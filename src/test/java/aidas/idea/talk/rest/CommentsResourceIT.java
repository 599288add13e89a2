package aidas.idea.talk.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import org.junit.jupiter.api.Test;

class CommentsResourceIT {

    private final String word = "talk" + Long.toString(System.nanoTime(), 36);

    /** Elena's, whose comments are read at this address. */
    private String comments() {
        var draft =
                Api.as("elena")
                        .post(
                                "/api/v1/me/idea-drafts",
                                """
                                {"kind":"service","title":"A bell %s","text":"So that nobody waits unseen."}
                                """
                                        .formatted(word));
        assertThat(draft.status()).as(draft.toString()).isEqualTo(201);
        var id = draft.header("Location").replaceFirst(".*/", "");
        assertThat(Api.as("elena").post("/api/v1/me/idea-drafts/" + id + "/send", "{}").status())
                .isEqualTo(200);
        return "/api/v1/ideas/" + id + "/comments";
    }

    @Test
    void R2_1_a_comment_names_a_colleague_by_name() {
        var comments = comments();
        var said = Api.as("jonas").post(comments, "{\"text\":\"Ask @Mira Stoyanova.\"}");
        assertThat(said.status()).as(said.toString()).isEqualTo(201);
        var read = Api.as("elena").get(comments).json().getJsonArray("comments").getJsonObject(0);
        assertThat(read.getString("text")).isEqualTo("Ask @Mira Stoyanova.");
        assertThat(read.getJsonArray("named").getJsonObject(0).getString("name"))
                .isEqualTo("Mira Stoyanova");
        assertThat(read.getBoolean("mine")).isFalse();
        assertThat(Api.as("elena").delete(comments + "/" + read.getInt("id")).status())
                .isEqualTo(404);
        assertThat(Api.as("jonas").delete(comments + "/" + read.getInt("id")).status())
                .isEqualTo(204);
    }

    @Test
    void R1_1_bad_fields_are_named_in_a_problem() {
        var refused = Api.as("jonas").post(comments(), "{\"text\":\" \",\"language\":\"xx\"}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.body()).contains("\"text\"", "\"language\"");
    }

    @Test
    void R3_1_an_idea_is_followed_and_no_more() {
        var follow = comments().replace("/comments", "/follow");
        assertThat(Api.as("jonas").put(follow, "{}").status()).isEqualTo(204);
        assertThat(Api.as("jonas").delete(follow).status()).isEqualTo(204);
    }
}
