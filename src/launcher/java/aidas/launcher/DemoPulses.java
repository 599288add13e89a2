package aidas.launcher;

import jakarta.json.Json;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Runs the demo company's pulse: twenty months taken over from another tool, what was done about
 * the last of them, and a wave that is open now.
 */
record DemoPulses(Door door, Tokens tokens) {

    private static final String PROGRAMMES = "/api/v1/pulse/programmes";
    private static final String PULSE = PROGRAMMES + "/team-pulse";
    private static final int LAST_IMPORTED = 20;
    private static final String JSON = "application/json";

    void hold(LocalDate asOf, Path folder) throws IOException, InterruptedException {
        var hr = tokens.of("harriet");
        post(PROGRAMMES, hr, JSON, BodyPublishers.ofString(plan(asOf)));
        var history = BodyPublishers.ofFile(folder.resolve("pulses.csv"));
        post(PULSE + "/history", hr, "text/csv", history);
        post(PULSE + "/start", hr, JSON, BodyPublishers.noBody());
        tell(
                tokens.of("mira"),
                "store:BG-SOF-01",
                "We hear of offers from customers first.",
                "Offers are on the board in the back room by eight, and read out on Mondays.",
                asOf.minusDays(1));
        tell(
                hr,
                "company",
                "Shifts are known too late.",
                "Rotas stand two weeks ahead in every store since this month.",
                asOf.minusDays(1));
        post(PULSE + "/waves", hr, JSON, BodyPublishers.noBody());
    }

    private static String plan(LocalDate asOf) throws IOException {
        try (var plan = DemoPulses.class.getResourceAsStream("/demo/team-pulse.json")) {
            var text = new String(plan.readAllBytes(), StandardCharsets.UTF_8);
            return text.replace("AS_OF", asOf.toString());
        }
    }

    /** What was said and done, about the last month that was taken over. */
    private void tell(String token, String unit, String said, String did, LocalDate day)
            throws IOException, InterruptedException {
        var action =
                Json.createObjectBuilder()
                        .add("unit", unit)
                        .add("said", said)
                        .add("did", did)
                        .add("day", day.toString())
                        .build()
                        .toString();
        var path = PULSE + "/waves/" + LAST_IMPORTED + "/actions";
        post(path, token, JSON, BodyPublishers.ofString(action));
    }

    private void post(String path, String token, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        door.send("POST", path, token, type, body);
    }
}
