package aidas.launcher;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/**
 * The portal's API as the demo's logins use it.
 *
 * @param url the portal's address
 */
record DemoApi(String url, Tokens tokens) {

    /** What a login is answered; anything but done is an error. */
    JsonValue send(String login, String method, String path, String body)
            throws IOException, InterruptedException {
        return read(path, ask(login, method, path, body));
    }

    static JsonValue read(String path, HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() >= 300) {
            throw new IOException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body().isEmpty() ? JsonValue.EMPTY_JSON_OBJECT : parsed(answer.body());
    }

    static JsonValue parsed(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }

    HttpResponse<String> ask(String login, String method, String path, String body)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(url + path))
                        .header("Authorization", "Bearer " + tokens.of(login))
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
