package aidas.idea.review.rest;

import static aidas.idea.review.rest.HandlingOverHttp.at;
import static aidas.idea.review.rest.HandlingOverHttp.move;
import static aidas.idea.review.rest.HandlingOverHttp.sent;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReviewResourceIT {

    private static final String WHY = "The till would have to be rebuilt.";

    private static void own(long idea, String number) {
        var owned = Api.as("harriet").put(at(idea) + "/owner", "{\"employee\":\"" + number + "\"}");
        assertThat(owned.status()).as(owned.toString()).isEqualTo(204);
    }

    @Test
    void R1_2_an_owner_handles_it_and_another_lead_does_not() {
        long id = sent("elena", "Bags beside the till");
        assertThat(Api.as("mira").get(at(id)).status()).isEqualTo(403);
        own(id, "E1002");
        assertThat(Api.as("jonas").get(at(id)).status()).isEqualTo(403);
        var score = "{\"impact\":2,\"confidence\":80,\"effort\":2.5,\"note\":\"Easy.\"}";
        assertThat(Api.as("mira").put(at(id) + "/scorecard", score).status()).isEqualTo(204);
        assertThat(Api.as("mira").put(at(id) + "/reach", "{}").status()).isEqualTo(204);
        assertThat(Api.as("mira").get(at(id)).body())
                .contains("\"owner\":\"Mira Stoyanova\"", "\"n\":1", "\"answers\":");
    }

    @Test
    void R3_2_declining_without_a_reason_names_the_field() {
        long id = sent("elena", "Shorter receipts");
        var refused = move("harriet", id, "submitted", "declined", "");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("\"reason\"");
        assertThat(move("harriet", id, "submitted", "declined", WHY).status()).isEqualTo(204);
        assertThat(Api.as("elena").get("/api/v1/ideas/" + id + "/story").body())
                .contains(WHY, "\"to\":\"declined\"", "\"clock\":\"stopped\"");
    }

    @Test
    void R2_1_what_the_gate_lacks_is_named_with_422() {
        long id = sent("elena", "A bench at the lift");
        assertThat(move("harriet", id, "submitted", "review", "").status()).isEqualTo(204);
        var lacks = move("harriet", id, "review", "trial", "");
        assertThat(lacks.status()).as(lacks.toString()).isEqualTo(422);
        assertThat(lacks.body()).contains("owner", "scorecards: 1 more");
    }

    @Test
    void R3_4_of_several_at_once_exactly_one_moves_it() {
        long id = sent("elena", "Two queues instead of four");
        var answers =
                Stream.generate(
                                () ->
                                        CompletableFuture.supplyAsync(
                                                () ->
                                                        move(
                                                                        "harriet",
                                                                        id,
                                                                        "submitted",
                                                                        "review",
                                                                        "")
                                                                .status()))
                        .limit(5)
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();
        assertThat(answers).containsOnlyOnce(204).containsOnly(204, 409);
    }

    @Test
    void R2_2_every_field_at_fault_is_named() {
        var refused =
                Api.as("harriet")
                        .put(
                                "/api/v1/idea-programme",
                                """
                                {"answerDays":0,"againDays":3,"points":5000,"gates":[
                                 {"stage":"review","owner":false,"scorecards":9,"answer":false,"trial":false},
                                 {"stage":"trial","owner":true,"scorecards":1,"answer":false,"trial":false},
                                 {"stage":"adopted","owner":true,"scorecards":1,"answer":true,"trial":false}]}
                                """);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("answerDays", "points", "review.scorecards");
    }

    @Test
    void R5_3_everybody_reads_the_silence_counter() {
        sent("elena", "A lamp for the shelf");
        var counter = Api.as("elena").get("/api/v1/idea-silence");
        assertThat(counter.status()).isEqualTo(200);
        assertThat(counter.body())
                .contains("\"medianDays\":", "\"longestDays\":", "\"stage\":\"submitted\"");
    }
}
