package aidas.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * A goal, three actions and a screen for each demo store whose lead can log in, set up by that lead
 * through the API.
 *
 * @param url the portal's address
 */
record DemoScreens(String url, Tokens tokens) {

    /** Beside the demo's files: the path of the link of the first store's screen. */
    static final String FILE = "screen";

    /** Writes the link's path beside the demo's files: the portal tells it this once. */
    void register(LocalDate asOf, Path folder) throws IOException, InterruptedException {
        var mira = new Lead(tokens.of("mira"), "BG-SOF-01");
        mira.aim(asOf, 45);
        mira.act("Втори човек на касата между 17 и 19 ч.", asOf.plusDays(9), false);
        mira.act("Обаждаме се на всеки клиент, който е чакал ремонт", asOf.plusDays(21), false);
        mira.act("Ценоразпис за монтаж до всеки уред", asOf.minusDays(6), true);
        Files.writeString(folder.resolve(FILE), mira.screen("Стая за персонала"));
        var jonas = new Lead(tokens.of("jonas"), "LT-VNO-01");
        jonas.aim(asOf, 40);
        jonas.act("Antras žmogus prie kasos šeštadieniais", asOf.plusDays(5), false);
        jonas.act("Pristatymo laiką pasakome prieš mokant", asOf.plusDays(19), false);
        jonas.act("Grąžinimo taisyklės trimis sakiniais ant kvito", asOf.minusDays(3), true);
        jonas.screen("Personalo kambarys");
    }

    /** A team lead at the API. */
    private final class Lead {

        private final String token;
        private final String store;

        Lead(String token, String store) {
            this.token = token;
            this.store = store;
        }

        /** An NPS from 90 days ago on. */
        void aim(LocalDate asOf, int target) throws IOException, InterruptedException {
            send(
                    "PUT",
                    "/goal",
                    Json.createObjectBuilder()
                            .add("scale", "NPS")
                            .add("target", target)
                            .add("from", asOf.minusDays(89).toString())
                            .add("until", asOf.plusDays(60).toString()));
        }

        void act(String words, LocalDate due, boolean done)
                throws IOException, InterruptedException {
            var action = Json.createObjectBuilder().add("words", words).add("due", due.toString());
            var id = send("POST", "/actions", action).getJsonNumber("id");
            if (done) {
                var same =
                        Json.createObjectBuilder().add("words", words).add("due", due.toString());
                send("PUT", "/actions/" + id, same.add("done", true));
            }
        }

        /** The path of its link. */
        String screen(String name) throws IOException, InterruptedException {
            var body = Json.createObjectBuilder().add("name", name);
            return send("POST", "/screens", body).getString("path");
        }

        private JsonObject send(String method, String path, JsonObjectBuilder body)
                throws IOException, InterruptedException {
            var request =
                    HttpRequest.newBuilder(URI.create(url + "/api/v1/stores/" + store + path))
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/json")
                            .method(method, BodyPublishers.ofString(body.build().toString()))
                            .build();
            try (var client = HttpClient.newHttpClient()) {
                var response = client.send(request, HttpResponse.BodyHandlers.ofString());
                if (response.statusCode() >= 300) {
                    throw new IOException(
                            path + ": " + response.statusCode() + " " + response.body());
                }
                try (var reader = Json.createReader(new StringReader(response.body()))) {
                    return reader.readObject();
                }
            }
        }
    }
}
