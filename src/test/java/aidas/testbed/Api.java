package aidas.testbed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
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

    /** A file byte by byte. */
    public HttpResponse<byte[]> file(String path) {
        return send("GET", path, BodyPublishers.noBody(), BodyHandlers.ofByteArray());
    }

    public Answer send(String method, String path, BodyPublisher body) {
        return new Answer(send(method, path, body, BodyHandlers.ofString()));
    }

    private <T> HttpResponse<T> send(
            String method, String path, BodyPublisher body, BodyHandler<T> handler) {
        var request =
                HttpRequest.newBuilder(URI.create(Testbed.get().url() + path)).method(method, body);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        headers.forEach(request::header);
        try {
            return CLIENT.send(request.build(), handler);
        } catch (IOException e) {
            throw new AssertionError("the portal does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
