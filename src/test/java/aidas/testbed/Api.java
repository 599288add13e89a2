package aidas.testbed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;

/**
 * The portal's API over HTTP, as a client sees it: {@code Api.as("mira").get("/api/v1/stores")}.
 * Redirects are not followed: an API that sends one is wrong.
 */
public final class Api {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final String token;
    private final Map<String, String> headers = new HashMap<>();

    private Api(String token) {
        this.token = token;
    }

    /** One of the demo's logins. */
    public static Api as(String username) {
        return new Api(Tokens.of(username));
    }

    /** The client that delivers feedback. */
    public static Api asIngest() {
        return new Api(Tokens.ofIngest());
    }

    /** A valid token of a demo login that another application got. */
    public static Api withTokenForOthers(String username) {
        return new Api(Tokens.ofOtherAudience(username));
    }

    public static Api withToken(String token) {
        return new Api(token);
    }

    public static Api anonymous() {
        return new Api(null);
    }

    public Api with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    /** Sends JSON. */
    public Answer post(String path, String json) {
        return post(path, "application/json", BodyPublishers.ofString(json));
    }

    /** Sends JSON. */
    public Answer put(String path, String json) {
        return with("Content-Type", "application/json")
                .send("PUT", path, BodyPublishers.ofString(json));
    }

    public Answer post(String path, String type, BodyPublisher body) {
        return with("Content-Type", type).send("POST", path, body);
    }

    public Answer send(String method, String path, BodyPublisher body) {
        var request =
                HttpRequest.newBuilder(URI.create(Testbed.get().url() + path)).method(method, body);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        headers.forEach(request::header);
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new AssertionError("the portal does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
