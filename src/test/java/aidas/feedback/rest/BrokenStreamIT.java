package aidas.feedback.rest;

import static aidas.feedback.rest.IntakeFixture.freshId;
import static aidas.feedback.rest.IntakeFixture.response;
import static aidas.feedback.rest.IntakeFixture.stored;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BrokenStreamIT {

    private static final int AWAIT_TRIES = 200;

    @BeforeAll
    static void roster() {
        IntakeFixture.roster();
    }

    @Test
    void R6_3_what_came_before_the_break_is_stored() {
        String whole = freshId();
        String cut = freshId();
        String lines = response(whole, 9, "") + "\n" + response(cut, 9, "").substring(0, 40);

        try {
            Api.asIngest()
                    .post(
                            "/api/v1/responses/bulk",
                            "application/x-ndjson",
                            BodyPublishers.ofInputStream(() -> breaking(lines)));
        } catch (AssertionError broken) {
            assertThat(broken).hasCauseInstanceOf(IOException.class);
        }

        int tries = 0;
        while (stored(whole).status() == 404 && tries < AWAIT_TRIES) {
            tries++;
        }
        assertThat(stored(whole).status()).isEqualTo(200);
        assertThat(stored(cut).status()).isEqualTo(404);
    }

    /** Ends in an error, as a cable that is pulled out. */
    private static InputStream breaking(String text) {
        var end =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the cable is out");
                    }
                };
        return new SequenceInputStream(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), end);
    }
}
