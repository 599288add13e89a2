package aidas.launcher;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Bearer tokens for the API, from the realm.
 *
 * @param realm its address
 */
public record Tokens(String realm) {

    /** The token of a demo login, with its password {@code aidas}. */
    public String of(String login) throws IOException, InterruptedException {
        return ask(
                Map.of(
                        "grant_type", "password",
                        "client_id", "aidas-cli",
                        "username", login,
                        "password", "aidas"));
    }

    /** The token of the system that delivers feedback. */
    public String ingest(String secret) throws IOException, InterruptedException {
        return ask(
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "aidas-ingest",
                        "client_secret", secret));
    }

    /** A token of the same realm that was not made for the portal. */
    public String foreign(String login) throws IOException, InterruptedException {
        return ask(
                Map.of(
                        "grant_type", "password",
                        "client_id", "aidas-other",
                        "username", login,
                        "password", "aidas"));
    }

    private String ask(Map<String, String> form) throws IOException, InterruptedException {
        var body =
                form.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"));
        var request =
                HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IOException("no token from " + realm + ": " + response.body());
            }
            try (var reader = Json.createReader(new StringReader(response.body()))) {
                return reader.readObject().getString("access_token");
            }
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
