package aidas.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Api;
import aidas.testbed.Testbed;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Doors without a login, by what is sent to them. */
class PlainDoorIT {

    private static final String TAKES_FORMS = "/credential/";

    private static HttpResponse<String> post(String path, BodyPublisher body) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(Testbed.get().url() + path))
                        .version(HttpClient.Version.HTTP_1_1)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(body)
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void R5_2_a_form_is_read_up_to_its_length_and_begins_no_session() throws Exception {
        var taken = post(TAKES_FORMS, BodyPublishers.ofString("text=e"));
        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(taken.headers().firstValue("Set-Cookie")).isEmpty();
        var tooLong = post(TAKES_FORMS, BodyPublishers.ofString("text=" + "e".repeat(50_000)));
        assertThat(tooLong.statusCode()).isEqualTo(413);
    }

    @Test
    void R5_2_a_form_that_does_not_say_how_long_it_is_is_not_read() throws Exception {
        var endless =
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream("text=e".getBytes()));
        assertThat(post(TAKES_FORMS, endless).statusCode()).isEqualTo(411);
    }

    @Test
    void R5_2_a_door_that_takes_no_form_says_so() throws Exception {
        assertThat(post("/tv/x", BodyPublishers.ofString("text=e")).statusCode()).isEqualTo(405);
    }

    @Test
    void R5_4_what_leads_nowhere_is_a_page_in_the_portal_s_own_dress() {
        for (var door : List.of("/s/", "/p/", "/c/", "/kiosk/", "/enough/", "/farewell/")) {
            var answer = Api.anonymous().get(door + "nowhere");
            assertThat(answer.status()).as(door).isEqualTo(404);
            assertThat(answer.header("X-Robots-Tag")).as(door).contains("noindex");
            assertThat(answer.header("Content-Security-Policy"))
                    .as(door)
                    .contains("default-src 'none'", "font-src 'self'", "style-src 'self'")
                    .doesNotContain("script-src");
        }
    }
}
