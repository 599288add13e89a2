package aidas.feedback.rest;

import static aidas.feedback.rest.IntakeFixture.freshId;
import static aidas.feedback.rest.IntakeFixture.response;
import static aidas.feedback.rest.IntakeFixture.stored;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.launcher.Tokens;
import aidas.testbed.Testbed;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BrokenStreamIT {

    @BeforeAll
    static void roster() {
        IntakeFixture.roster();
    }

    @Test
    void R6_3_what_came_before_the_break_is_stored_and_the_place_is_told() throws Exception {
        String whole = freshId();
        String cut = freshId();
        String sent = response(whole, 9, "") + "\n" + response(cut, 9, "").substring(0, 40);

        String answer = sendHalf(sent);

        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(answer).contains("\"complete\":false", "\"brokenAfter\":1", "\"accepted\":1");
        assertThat(stored(whole).status()).isEqualTo(200);
        assertThat(stored(cut).status()).isEqualTo(404);
    }

    /** Promises twice as much as comes, and then says no more. */
    private static String sendHalf(String body) throws IOException, InterruptedException {
        var testbed = Testbed.get();
        var address = URI.create(testbed.url());
        var token = new Tokens(testbed.realm()).ingest(testbed.ingestSecret());
        var request =
                """
                POST /api/v1/responses/bulk HTTP/1.1
                Host: %s:%d
                Authorization: Bearer %s
                Content-Type: application/x-ndjson
                Content-Length: %d
                Connection: close

                %s"""
                        .formatted(
                                address.getHost(),
                                address.getPort(),
                                token,
                                body.length() * 2,
                                body);
        var head = request.substring(0, request.length() - body.length()).replace("\n", "\r\n");
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
