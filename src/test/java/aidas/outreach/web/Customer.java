package aidas.outreach.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Answer;
import aidas.testbed.Api;
import aidas.testbed.Testbed;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Somebody with a link and a browser without a script, by plain HTTP/1.1 from some network. */
record Customer(String link, long invitation, String network) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern STAMP = Pattern.compile("name=\"stamp\" value=\"([^\"]+)\"");

    /** Invited about a visit to BG-SOF-01, in English, by an id that no other test has. */
    static Customer invited(String id) {
        return invited(id, "en");
    }

    static Customer invited(String id, String language) {
        var answer =
                Api.asIngest()
                        .post(
                                "/api/v1/invitations",
                                """
                                {"source":"door-it","externalId":"%s-%s","store":"BG-SOF-01",
                                 "occurredAt":"2026-03-14T10:15:30+02:00","employees":["E1001"],
                                 "language":"%s","reference":"%s"}
                                """
                                        .formatted(id, System.nanoTime(), language, id));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return new Customer(
                answer.json().getString("path"), answer.json().getInt("id"), "203.0.113.9");
    }

    Customer from(String address) {
        return new Customer(link, invitation, address);
    }

    /** Another link, which nobody was given. */
    Customer lost() {
        return new Customer("/s/" + "x".repeat(43), invitation, network);
    }

    Answer look() {
        return look("");
    }

    Answer look(String query) {
        return send(request(link + query).GET());
    }

    /** The stamp of the form that is shown now. */
    String stamp() {
        var hit = STAMP.matcher(look().body());
        assertThat(hit.find()).isTrue();
        return hit.group(1);
    }

    /**
     * @param pairs name and value of fields in turn
     */
    Answer send(String stamp, String... pairs) {
        var form = new StringBuilder("stamp=" + encoded(stamp));
        for (int i = 0; i < pairs.length; i += 2) {
            form.append('&').append(encoded(pairs[i])).append('=').append(encoded(pairs[i + 1]));
        }
        return send(
                request(link)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form.toString())));
    }

    /** What the API says of the invitation. */
    String state() {
        return Api.asIngest().get("/api/v1/invitations/" + invitation).json().getString("state");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(Testbed.get().url() + path))
                .header("X-Forwarded-For", network)
                .header("Accept-Language", "lt");
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new AssertionError("the portal does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
