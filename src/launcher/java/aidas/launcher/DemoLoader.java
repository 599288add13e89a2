package aidas.launcher;

import aidas.launcher.demo.DemoCompany;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Brings the demo company into an empty portal, through the same doors as any customer's data. */
class DemoLoader {

    private final Portal portal;
    private final Path data;

    DemoLoader(Portal portal, Path data) {
        this.portal = portal;
        this.data = data;
    }

    boolean isLoaded() {
        return Files.exists(marker());
    }

    private Path marker() {
        return data.resolve("demo/loaded");
    }

    /** The company whose history ends the day before {@code asOf}. */
    void load(LocalDate asOf, Progress progress) throws IOException, InterruptedException {
        var folder = data.resolve("demo");
        progress.step(
                "Demo company drawn",
                () -> {
                    new DemoCompany(DemoCompany.SEED, asOf).writeTo(folder);
                    return null;
                });
        var tokens = new Tokens(portal.realm());
        progress.step(
                "Stores and people imported",
                () ->
                        post(
                                "/api/v1/organisation/roster?dryRun=false",
                                tokens.of("adam"),
                                "text/csv; charset=utf-8",
                                folder.resolve("roster.csv")));
        var result =
                progress.step(
                        "Customers' answers imported",
                        () ->
                                post(
                                        "/api/v1/responses/bulk",
                                        tokens.ingest(portal.ingestSecret()),
                                        "application/x-ndjson",
                                        folder.resolve("responses.ndjson")));
        Files.writeString(marker(), result);
    }

    private String post(String path, String token, String type, Path file)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(portal.url() + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofFile(file))
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
