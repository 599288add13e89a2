package aidas.launcher;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/**
 * What the demo's leads expect of the month that runs, given through the API. Months that are over
 * take no guess, so the mirror's history comes with time alone.
 *
 * @param url the portal's address
 */
record DemoGuesses(String url, Tokens tokens) {

    void give() throws IOException, InterruptedException {
        give("mira", "BG-SOF-01", 45);
        give("jonas", "LT-VNO-01", 30);
    }

    /** For the month that the portal names: it knows the store's zone. */
    private void give(String login, String store, int nps)
            throws IOException, InterruptedException {
        var token = tokens.of(login);
        var path = "/api/v1/insight/mirror/stores/" + store;
        var own = send("GET", path, token, BodyPublishers.noBody());
        try (var reader = Json.createReader(new StringReader(own))) {
            var month = reader.readObject().getString("month");
            var guess = Json.createObjectBuilder().add("nps", nps).build().toString();
            send("PUT", path + "/guesses/" + month, token, BodyPublishers.ofString(guess));
        }
    }

    private String send(String method, String path, String token, BodyPublisher body)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(url + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(method, body)
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IOException(path + ": " + response.statusCode() + " " + response.body());
            }
            return response.body();
        }
    }
}
