package aidas.recovery.rest;

import static aidas.recovery.rest.CasesOverHttp.CASES;
import static aidas.recovery.rest.CasesOverHttp.at;
import static aidas.recovery.rest.CasesOverHttp.opened;
import static aidas.recovery.rest.CasesOverHttp.step;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CasesResourceIT {

    private static final String RULES = "/api/v1/recovery/rules";

    @Test
    void R7_1_a_step_out_of_order_names_what_is_missing() {
        long id = opened("She waited an hour at the counter.", "");
        var early =
                Api.as("mira")
                        .post(
                                at(id) + "/steps",
                                "{\"step\":\"resolve\",\"words\":\"A voucher for coffee.\"}");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.body()).contains("listen is missing, which comes before resolve");
        step(id, "listen");
        var wrong = Api.as("mira").post(at(id) + "/steps", "{\"step\":\"apologise\"}");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body()).contains("\"words\"", "\"way\"", "\"saidAt\"");
        assertThat(Api.as("mira").post(at(id) + "/steps", "{}").body()).contains("\"step\"");
    }

    @Test
    void R7_1_of_several_at_once_exactly_one_takes_the_step() {
        long id = opened("Nobody was at the till.", "");
        var answers =
                Stream.generate(
                                () ->
                                        CompletableFuture.supplyAsync(
                                                () ->
                                                        Api.as("mira")
                                                                .post(
                                                                        at(id) + "/steps",
                                                                        "{\"step\":\"listen\",\"words\":\"Nobody at the till.\"}")
                                                                .status()))
                        .limit(5)
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();
        assertThat(answers).containsOnlyOnce(204).containsOnly(204, 409);
    }

    @Test
    void R7_2_of_another_stores_case_there_is_nothing() {
        long id = opened("A secret complaint of this store.", "");
        var answer = Api.as("jonas").get(at(id));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("secret");
        assertThat(Api.as("jonas").get(CASES + "?q=secret%20complaint&state=all").body())
                .contains("\"total\":0");
        assertThat(Api.as("mira").get(CASES + "?q=secret%20complaint").body())
                .contains("A secret complaint of this store.", "C-" + (100_000 + id));
        assertThat(Api.as("elena").get(at(id)).status()).isEqualTo(404);
    }

    @Test
    void R7_2_who_is_given_a_case_works_it() {
        long id = opened("The kettle has the same fault.", "");
        var own = Api.as("mira").put(at(id) + "/owner", "{\"employee\":\"E1001\"}");
        assertThat(own.status()).as(own.toString()).isEqualTo(204);
        assertThat(Api.as("elena").get(at(id)).status()).isEqualTo(200);
        assertThat(Api.as("elena").get(CASES + "?owner=mine").body())
                .contains("The kettle has the same fault.");
        var note = "{\"kind\":\"note\",\"words\":\"Looks like the batch of May.\"}";
        assertThat(Api.as("elena").post(at(id) + "/messages", note).status()).isEqualTo(204);
        assertThat(Api.as("elena").put(at(id) + "/goodwill", "{\"amount\":50}").status())
                .isEqualTo(403);
        var back = Api.as("mira").put(at(id) + "/owner", "{\"employee\":\"E1002\"}");
        assertThat(back.status()).isEqualTo(400);
        assertThat(back.body()).contains("\"reason\"");
    }

    @Test
    void R7_1_nobody_here_makes_it_recovered() {
        long id = opened("The queue did not move.", "");
        var closed = Api.as("mira").post(at(id) + "/closing", "{\"outcome\":\"recovered\"}");
        assertThat(closed.status()).isEqualTo(400);
        assertThat(closed.body()).contains("recovered is what the customer says");
        assertThat(
                        Api.as("mira")
                                .post(at(id) + "/closing", "{\"outcome\":\"unconfirmed\"}")
                                .status())
                .isEqualTo(409);
    }

    @Test
    void R7_1_every_field_of_a_case_by_hand_is_named() {
        var refused =
                Api.as("mira")
                        .post(
                                CASES,
                                "{\"store\":\"BG-SOF-01\",\"words\":\"short\",\"mail\":\"x\"}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("\"words\"", "\"language\"", "\"cause\"", "\"mail\"");
        assertThat(Api.as("mira").get(CASES + "?q=%00").status()).isEqualTo(400);
    }

    @Test
    void R7_1_a_rule_is_tried_before_it_goes_live() {
        var drafted =
                Api.as("harriet")
                        .post(
                                RULES,
                                """
                                {"name":"Broken things","en":["broken kettle xyz"],
                                 "cause":"product-fault"}
                                """);
        assertThat(drafted.status()).as(drafted.toString()).isEqualTo(201);
        var rule = RULES + "/" + drafted.header("Location").replaceFirst(".*/", "");
        assertThat(Api.as("harriet").post(rule + "/going-live", "{}").status()).isEqualTo(409);
        var run = Api.as("harriet").post(rule + "/dry-run", "{}");
        assertThat(run.status()).as(run.toString()).isEqualTo(200);
        assertThat(run.body()).contains("\"cases\":0", "\"weeks\":[]");
        assertThat(Api.as("harriet").post(rule + "/going-live", "{}").status()).isEqualTo(204);
        assertThat(Api.as("harriet").delete(rule).status()).isEqualTo(409);
        assertThat(Api.as("harriet").post(rule + "/retirement", "{}").status()).isEqualTo(204);
    }
}
