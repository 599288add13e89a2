package aidas.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A season of the last six whole months, closed, with an appeal that waits, and the next one of its
 * series, announced; made through the API by the demo's own logins.
 *
 * @param url the portal's address
 */
record DemoSeasons(String url, Tokens tokens) {

    static final String CODE = "demo-half-year";

    private static final int MONTHS = 6;

    void hold(LocalDate asOf) throws IOException, InterruptedException {
        var end = YearMonth.from(asOf);
        announce(CODE, end.minusMonths(MONTHS), "Half a year", "Полугодие", "Pusmetis");
        send("harriet", "/" + CODE + "/closing", Json.createObjectBuilder());
        send(
                "mira",
                "/" + CODE + "/appeals",
                Json.createObjectBuilder()
                        .add("unit", "BG-SOF-01")
                        .add("reason", "Две оценки са за ремонт в друг магазин."));
        announce(
                CODE + "-next",
                end.plusMonths(1),
                "The next half-year",
                "Следващото полугодие",
                "Kitas pusmetis");
    }

    private void announce(String code, YearMonth from, String en, String bg, String lt)
            throws IOException, InterruptedException {
        var name = Json.createObjectBuilder().add("en", en).add("bg", bg).add("lt", lt);
        send(
                "harriet",
                "",
                Json.createObjectBuilder()
                        .add("code", code)
                        .add("series", "demo")
                        .add("name", name)
                        .add("unit", "stores")
                        .add("from", from.toString())
                        .add("until", from.plusMonths(MONTHS).toString()));
    }

    private void send(String login, String path, JsonObjectBuilder body)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(url + "/api/v1/seasons" + path))
                        .header("Authorization", "Bearer " + tokens.of(login))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body.build().toString()))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IOException(path + ": " + response.statusCode() + " " + response.body());
            }
        }
    }
}
