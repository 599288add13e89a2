package aidas.testbed;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Bearer tokens as the identity provider issues them, kept for the minute they are good for. */
final class Tokens {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final long KEPT_NANOS = 45_000_000_000L;
    private static final Map<String, Kept> KEPT = new ConcurrentHashMap<>();

    private Tokens() {}

    private record Kept(String token, long since) {

        boolean isFresh() {
            return System.nanoTime() - since < KEPT_NANOS;
        }
    }

    /** Of a demo login, for the portal. */
    static String of(String username) {
        return of(username, "aidas-cli");
    }

    /** Of a demo login, but meant for another application. */
    static String ofOtherAudience(String username) {
        return of(username, "aidas-other");
    }

    static String ofIngest() {
        var secret = Testbed.get().ingestSecret();
        return keep(
                "ingest",
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "aidas-ingest",
                        "client_secret", secret));
    }

    private static String of(String username, String client) {
        var form =
                Map.of(
                        "grant_type", "password",
                        "client_id", client,
                        "username", username,
                        "password", "aidas",
                        "scope", "openid");
        return Logins.inTurn(username, () -> keep(username + "@" + client, form));
    }

    private static String keep(String name, Map<String, String> form) {
        return KEPT.compute(
                        name,
                        (n, kept) ->
                                kept != null && kept.isFresh()
                                        ? kept
                                        : new Kept(ask(form), System.nanoTime()))
                .token();
    }

    private static String ask(Map<String, String> form) {
        var body =
                form.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"));
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        Testbed.get().realm() + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try {
            var answer = CLIENT.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError("no token: " + answer.body());
            }
            try (var json = Json.createReader(new StringReader(answer.body()))) {
                return json.readObject().getString("access_token");
            }
        } catch (IOException e) {
            throw new AssertionError("the identity provider does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
