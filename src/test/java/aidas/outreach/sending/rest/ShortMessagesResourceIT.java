package aidas.outreach.sending.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.feedback.rest.SetFixture;
import aidas.testbed.Answer;
import aidas.testbed.Api;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A gateway whose connection breaks. */
class ShortMessagesResourceIT {

    private static final String MESSAGES = "/api/v1/sending/short-messages";

    private final String run = Long.toString(System.nanoTime(), 36);

    @BeforeAll
    static void a_store() {
        SetFixture.roster(
                List.of(SetFixture.row("SMS-IT", "SMS-IT-1", "Europe/Vilnius", "SMS-E1")));
    }

    /** A customer who is asked by phone. */
    private void asked(String number) {
        var body =
                """
                {"source":"sms-it","externalId":"%s","store":"SMS-IT-1","occurredAt":"%s",
                 "phone":"%s"}"""
                        .formatted(run, Clock.systemUTC().instant(), number);
        var told = Api.asIngest().post("/api/v1/interactions", body);
        assertThat(told.json().getString("verdict")).isEqualTo("invited");
    }

    private static Answer next() {
        return Api.asIngest().post(MESSAGES, "");
    }

    @Test
    void R4_5_a_batch_is_fetched_again_until_it_is_confirmed() {
        var number = "+370 6" + System.nanoTime() % 10_000_000;
        asked(number);
        var file = next();
        while (!file.body().contains(number)) {
            assertThat(file.header("X-Aidas-Batch")).isNotEmpty();
            file = next();
        }
        var id = file.header("X-Aidas-Batch");
        var itself = URI.create(file.header("Content-Location")).getPath();
        assertThat(itself).endsWith("/batches/" + id);
        assertThat(Api.asIngest().get(MESSAGES + "/batches").body())
                .contains("\"id\":" + id + ",", "\"open\":true");
        var again = Api.as("adam").get(itself);
        assertThat(again.header("Content-Type")).startsWith("text/csv");
        assertThat(again.body()).isEqualTo(file.body()).startsWith("number,text,key\r\n");
        assertThat(next().body()).doesNotContain(number);
        assertThat(Api.asIngest().post(itself + "/confirmation", "").status()).isEqualTo(204);
        assertThat(Api.asIngest().post(itself + "/confirmation", "").status()).isEqualTo(204);
        var gone = Api.asIngest().get(itself);
        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.header("Content-Type")).startsWith("application/problem+json");
        assertThat(Api.asIngest().get(MESSAGES + "/batches").body())
                .doesNotContain("\"id\":" + id + ",");
    }

    @Test
    void R4_4_where_none_waits_there_is_no_batch() {
        Answer file;
        do {
            file = next();
            assertThat(file.status()).isEqualTo(200);
        } while (!file.header("X-Aidas-Batch").isEmpty());
        assertThat(file.body()).isEqualTo("number,text,key\r\n");
    }
}
