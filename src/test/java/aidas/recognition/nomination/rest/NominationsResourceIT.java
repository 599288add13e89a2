package aidas.recognition.nomination.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Answer;
import aidas.testbed.Api;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NominationsResourceIT {

    private static final String CALLS = "/api/v1/nomination-calls";
    private static final String NOMINATIONS = "/api/v1/nominations";
    private static final String REASON = "=She stayed until the last box was in, three evenings.";

    private final String code = "http-" + Long.toString(System.nanoTime(), 36);

    private static String decision(int step, String verdict) {
        return """
        {"step":%d,"verdict":"%s","because":"It tells of no deed.","points":50}
        """
                .formatted(step, verdict);
    }

    private void call() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var opened =
                Api.as("harriet")
                        .post(
                                CALLS,
                                """
                                {"code":"%s","name":{"en":"Http","bg":"Мрежа","lt":"Tinklas"},
                                 "criteria":{"en":"Who helps.","bg":"Който помага.","lt":"Kas padeda."},
                                 "from":"%s","until":"%s","most":2,"points":[10,50]}
                                """
                                        .formatted(code, today, today.plusDays(9)));
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
    }

    private Answer draft(String login, String nominee, String reason) {
        return Api.as(login)
                .post(
                        NOMINATIONS,
                        """
                        {"call":"%s","nominee":"%s","reason":"%s","value":"carry-together"}
                        """
                                .formatted(code, nominee, reason));
    }

    /** Its address. */
    private String sent(String login, String nominee) {
        var drafted = draft(login, nominee, REASON);
        assertThat(drafted.status()).as(drafted.toString()).isEqualTo(201);
        var at = NOMINATIONS + "/" + drafted.header("Location").replaceFirst(".*/", "");
        assertThat(Api.as(login).post(at + "/send", "{}").status()).isEqualTo(204);
        return at;
    }

    private static Answer decide(String login, String at, int step, String verdict) {
        return Api.as(login).post(at + "/decision", decision(step, verdict));
    }

    @Test
    void R3_1_it_goes_from_the_nominator_by_the_lead_to_hr() {
        call();
        var at = sent("elena", "E1003");
        var waiting = Api.as("mira").get(NOMINATIONS + "/waiting").body();
        assertThat(waiting).contains("\"call\":\"" + code + "\"");
        assertThat(decide("mira", at, 1, "approve").status()).isEqualTo(204);
        assertThat(decide("harriet", at, 2, "approve").status()).isEqualTo(204);
        var one = Api.as("elena").get(at).json();
        assertThat(one.getString("state")).isEqualTo("approved");
        assertThat(one.getInt("points")).isEqualTo(50);
        assertThat(Api.as("harriet").get(CALLS).body()).contains("\"approved\":1");
    }

    @Test
    void R5_1_the_lead_of_another_store_is_told_that_it_is_not_there() {
        call();
        var at = sent("elena", "E1003");
        assertThat(Api.as("jonas").get(at).status()).isEqualTo(404);
        assertThat(decide("jonas", at, 1, "approve").status()).isEqualTo(404);
        assertThat(Api.as("jonas").delete(at).status()).isEqualTo(404);
        assertThat(Api.as("jonas").get(NOMINATIONS + "/waiting").body()).doesNotContain(code);
        assertThat(Api.as("mira").get(at).status()).isEqualTo(200);
    }

    @Test
    void R3_5_of_two_decisions_at_once_one_is_taken_and_the_other_is_a_conflict() {
        call();
        var at = sent("elena", "E1003");
        var both =
                Stream.of("approve", "decline")
                        .map(
                                verdict ->
                                        CompletableFuture.supplyAsync(
                                                () -> decide("mira", at, 1, verdict).status()))
                        .toList();
        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(204, 409);
    }

    @Test
    void R2_1_what_is_wrong_is_named_by_field() {
        call();
        assertThat(draft("elena", "E1001", REASON).body()).contains("\"nominee\"");
        assertThat(draft("elena", "E9999", "x".repeat(2001)).body())
                .contains("\"nominee\"", "\"reason\"");
        var short1 = draft("elena", "E1003", "Short.");
        var at = NOMINATIONS + "/" + short1.header("Location").replaceFirst(".*/", "");
        var refused = Api.as("elena").post(at + "/send", "{}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("\"reason\"");
        assertThat(draft("elena", "E1003", REASON).status()).isEqualTo(409);
        assertThat(Api.as("elena").delete(at).status()).isEqualTo(204);
    }

    @Test
    void R1_3_after_the_end_it_is_refused_with_the_time() {
        call();
        var drafted = draft("elena", "E1003", REASON);
        var at = NOMINATIONS + "/" + drafted.header("Location").replaceFirst(".*/", "");
        assertThat(Api.as("harriet").post(CALLS + "/" + code + "/close", "{}").status())
                .isEqualTo(204);
        var late = Api.as("elena").post(at + "/send", "{}");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).contains("\"call\"", "was until");
        assertThat(Api.as("elena").get("/api/v1/me/nomination-calls").body()).doesNotContain(code);
    }

    @Test
    void R5_3_the_file_holds_no_formula() {
        call();
        sent("elena", "E1003");
        var file = Api.as("harriet").get(CALLS + "/" + code + "/nominations");
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.body()).contains("'=She stayed", "E1003", "carry-together");
        assertThat(Api.as("harriet").get(CALLS + "/" + code + "/stores").body())
                .contains("\"nominated\":1");
    }
}
