package aidas.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/**
 * The portal's API, for those who bring the demo company in.
 *
 * @param url of the portal, without a slash at the end
 */
record Door(String url) {

    private static final String JSON = "application/json";

    boolean isThere(String path, String token) throws IOException, InterruptedException {
        return ask("GET", path, token, JSON, BodyPublishers.noBody()).statusCode() == 200;
    }

    /**
     * @return the answer's body
     * @throws IOException if the portal refuses
     */
    String send(String method, String path, String token, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        var response = ask(method, path, token, type, body);
        if (response.statusCode() >= 300) {
            throw new IOException(path + ": " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    private HttpResponse<String> ask(
            String method, String path, String token, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(url + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", type)
                        .method(method, body)
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
