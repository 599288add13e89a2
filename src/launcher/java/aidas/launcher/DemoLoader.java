package aidas.launcher;

import aidas.launcher.demo.DemoCompany;
import aidas.launcher.demo.Unasked;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Brings the demo company into an empty portal, through the doors of any customer's data. */
class DemoLoader {

    private static final String JSON = "application/json";
    private static final String SURVEY = "/api/v1/surveys/store-visit";
    private static final BodyPublisher NO_BODY = BodyPublishers.noBody();
    private static final int SALES = 1000; // transactions in one request

    private final Portal portal;
    private final Path data;
    private final Door door;

    DemoLoader(Portal portal, Path data) {
        this.portal = portal;
        this.data = data;
        this.door = new Door(portal.url());
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
        progress.step(
                "Survey published",
                () -> {
                    publishSurvey(tokens.of("adam"));
                    return null;
                });
        progress.step(
                "Tills told who sold",
                () -> {
                    tellSales(tokens.ingest(portal.ingestSecret()), folder);
                    return null;
                });
        var result =
                progress.step(
                        "Customers' answers imported",
                        () ->
                                post(
                                        "/api/v1/responses/bulk",
                                        tokens.ingest(portal.ingestSecret()),
                                        "application/x-ndjson",
                                        folder.resolve("responses.ndjson")));
        progress.step(
                "Facts of stores brought in",
                () ->
                        post(
                                "/api/v1/facts?dryRun=false",
                                tokens.ingest(portal.ingestSecret()),
                                "text/csv; charset=utf-8",
                                folder.resolve("facts.csv")));
        progress.step(
                "Reviews, calls and letters brought in",
                () -> {
                    bringUnasked(asOf, tokens.ingest(portal.ingestSecret()));
                    return null;
                });
        progress.step(
                "Screens registered",
                () -> {
                    new DemoScreens(portal.url(), tokens).register(asOf, folder);
                    return null;
                });
        progress.step(
                "Credits disputed",
                () -> {
                    new DemoDisputes(portal.url(), tokens).raise();
                    return null;
                });
        progress.step(
                "Seasons held",
                () -> {
                    new DemoSeasons(portal.url(), tokens).hold(asOf);
                    return null;
                });
        progress.step(
                "Colleagues thanked",
                () -> {
                    new DemoRecognition(new DemoApi(portal.url(), tokens)).give(folder, asOf);
                    return null;
                });
        progress.step(
                "Challenges held, ideas tried, customers answered",
                () -> {
                    new DemoHistory(portal, tokens).tell(asOf);
                    return null;
                });
        progress.step(
                "Counts of asked customers told",
                () -> {
                    tellAsked(tokens.ingest(portal.ingestSecret()), folder);
                    return null;
                });
        progress.step(
                "Months guessed by leads",
                () -> {
                    new DemoGuesses(portal.url(), tokens).give();
                    return null;
                });
        progress.step(
                "Pulses counted",
                () -> {
                    new DemoPulses(door, tokens).hold(asOf, folder);
                    return null;
                });
        Files.writeString(marker(), result);
    }

    /** The company's own survey: the first version is retired by the second one. */
    private void publishSurvey(String token) throws IOException, InterruptedException {
        if (door.isThere(SURVEY, token)) {
            return;
        }
        var versions = SURVEY + "/versions/";
        door.send("POST", "/api/v1/surveys", token, JSON, resource("store-visit-1.json"));
        door.send("POST", versions + "1/publish", token, JSON, NO_BODY);
        door.send("PUT", versions + "2", token, JSON, resource("store-visit-2.json"));
        door.send("POST", versions + "2/publish", token, JSON, NO_BODY);
    }

    /** Before the answers: those that name nobody are then credited to who sold. */
    private void tellSales(String token, Path folder) throws IOException, InterruptedException {
        var lines = Files.readAllLines(folder.resolve("transactions.ndjson"));
        for (int i = 0; i < lines.size(); i += SALES) {
            var some = lines.subList(i, Math.min(lines.size(), i + SALES));
            var body = BodyPublishers.ofString("[" + String.join(",", some) + "]");
            door.send("POST", "/api/v1/transactions", token, JSON, body);
        }
    }

    private void tellAsked(String token, Path folder) throws IOException, InterruptedException {
        for (var store : DemoAsked.read(folder).entrySet()) {
            var path = "/api/v1/stores/" + store.getKey() + "/asked";
            door.send("PUT", path, token, JSON, BodyPublishers.ofString(store.getValue()));
        }
    }

    private void bringUnasked(LocalDate asOf, String token)
            throws IOException, InterruptedException {
        for (var voice : Unasked.all(asOf)) {
            door.send("POST", "/api/v1/unsolicited", token, JSON, BodyPublishers.ofString(voice));
        }
    }

    private static BodyPublisher resource(String name) throws IOException {
        try (var in = DemoLoader.class.getResourceAsStream("/demo/" + name)) {
            return BodyPublishers.ofByteArray(in.readAllBytes());
        }
    }

    /** The path of the demo screen's link; empty for a demo that was loaded without one. */
    Optional<String> screen() throws IOException {
        var file = data.resolve("demo").resolve(DemoScreens.FILE);
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    private String post(String path, String token, String type, Path file)
            throws IOException, InterruptedException {
        return door.send("POST", path, token, type, BodyPublishers.ofFile(file));
    }
}
