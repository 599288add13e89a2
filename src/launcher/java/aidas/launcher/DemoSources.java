package aidas.launcher;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Two survey tools with events that came to nothing yet, so that no figure of the demo knows of
 * them; and whom stores asked in the last four weeks, which lies in the past and is written into
 * the database, whose own rules check it.
 */
record DemoSources(DemoApi api, Connection database) {

    private static final String SHOP = "web-shop";

    private static final List<String> EVENTS =
            List.of(
                    "{\"id\":\"w-1041\",\"finished\":false,\"page\":\"delivery\"}",
                    "{\"id\":\"w-1042\",\"comment\":\"Labai greitai atvežė\"}",
                    "{\"id\":\"w-1043\",\"score\":\"a lot\",\"store\":\"BG-SOF-01\"}");

    /** An earlier load may have set them up already. */
    void setUp() throws IOException, InterruptedException, SQLException {
        ask();
        if (api.ask("adam", "GET", "/api/v1/sources/" + SHOP, "").statusCode() == 200) {
            return;
        }
        api.send(
                "adam",
                "POST",
                "/api/v1/sources",
                """
                {"code":"forms","tool":"formbricks","name":"Formbricks, after delivery",
                 "survey":"nps","channel":"online",
                 "names":{"score":"data.nps","comment":"data.why","store":"data.store",
                          "employees":"data.employee","occurredAt":"createdAt",
                          "language":"language"}}""");
        var shop =
                api.send(
                        "adam",
                        "POST",
                        "/api/v1/sources",
                        """
                        {"code":"web-shop","tool":"own","name":"Web shop","survey":"nps",
                         "channel":"online","zone":"Europe/Sofia"}""");
        for (var event : EVENTS) {
            deliver(((JsonObject) shop).getString("secret"), event);
        }
    }

    /** What is refused is kept too, so the answer does not matter. */
    private void deliver(String secret, String event) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(api.url() + "/api/v1/hooks/" + SHOP))
                        .header("X-Aidas-Secret", secret)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(event))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            client.send(request, HttpResponse.BodyHandlers.discarding());
        }
    }

    private void ask() throws IOException, SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(read("/demo/sending.sql"));
        }
    }

    private static String read(String resource) throws IOException {
        try (var in = DemoSources.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
