package aidas.launcher;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Values, badges, the thanks of the last quarter as the history of an earlier programme, and a few
 * of today, given through the API by the demo's own logins.
 */
record DemoRecognition(DemoApi api) {

    private static final int AT_ONCE = 1000;
    private static final int QUARTER = 90;
    private static final String KUDOS = "/api/v1/kudos";

    /**
     * @param asOf the day after the last one with answers
     */
    void give(Path folder, LocalDate asOf) throws IOException, InterruptedException {
        values();
        consents(Files.readAllLines(folder.resolve("consents.csv")));
        var thanks = Files.readAllLines(folder.resolve("kudos.ndjson"));
        history(thanks);
        api.send("harriet", "POST", "/api/v1/recognition/rings/months", "{}");
        var points = new DemoPoints(api);
        points.begin();
        today(KUDOS + "/" + opening(thanks.getFirst()));
        points.byHand();
        new DemoRewards(api).offer();
        new DemoNominations(api).make();
        badges(asOf.minusDays(QUARTER));
    }

    /** Their rules count from that day on, and what they have earned people is awarded. */
    private void badges(LocalDate from) throws IOException, InterruptedException {
        for (var badge : read("/demo/badges.json").getValuesAs(JsonObject.class)) {
            var dated = Json.createObjectBuilder(badge).add("from", from.toString()).build();
            add("/api/v1/badges", dated.toString());
        }
        api.send("harriet", "POST", "/api/v1/badges/awards", "{}");
    }

    static JsonArray read(String resource) throws IOException {
        try (var in = DemoRecognition.class.getResourceAsStream(resource);
                var reader = Json.createReader(in)) {
            return reader.readArray();
        }
    }

    private void values() throws IOException, InterruptedException {
        for (var value : read("/demo/values.json")) {
            add("/api/v1/values", value.toString());
        }
    }

    /** Of an earlier load there may be one of that code already. */
    void add(String path, String body) throws IOException, InterruptedException {
        var answer = api.ask("harriet", "POST", path, body);
        if (answer.statusCode() != 400 || !answer.body().contains("not taken yet")) {
            DemoApi.read(path, answer);
        }
    }

    private void consents(List<String> rows) throws IOException, InterruptedException {
        for (var agreed : new String[] {"true", "false"}) {
            var people = Json.createArrayBuilder();
            rows.stream()
                    .filter(row -> row.endsWith("," + agreed))
                    .forEach(row -> people.add(row.split(",")[0]));
            api.send(
                    "harriet",
                    "POST",
                    "/api/v1/recognition/consents",
                    "{\"employees\":%s,\"agreed\":%s}".formatted(people.build(), agreed));
        }
    }

    private void history(List<String> rows) throws IOException, InterruptedException {
        for (int i = 0; i < rows.size(); i += AT_ONCE) {
            var some = rows.subList(i, Math.min(rows.size(), i + AT_ONCE));
            api.send(
                    "harriet",
                    "POST",
                    "/api/v1/recognition/history",
                    "{\"items\":[" + String.join(",", some) + "]}");
        }
    }

    /** The key of the first thank-you of the history, which the wall finds by its giver. */
    private long opening(String row) throws IOException, InterruptedException {
        var first = DemoApi.parsed(row).asJsonObject();
        var at = OffsetDateTime.parse(first.getString("givenAt")).toInstant();
        var search = "?size=100&person=" + first.getString("giver");
        var before = "";
        while (true) {
            var page = api.send("elena", "GET", KUDOS + search + before, "").asJsonObject();
            for (var each : page.getJsonArray("items").getValuesAs(JsonObject.class)) {
                if (OffsetDateTime.parse(each.getString("at")).toInstant().equals(at)) {
                    return each.getJsonNumber("id").longValue();
                }
            }
            if (!page.containsKey("next") || page.isNull("next")) {
                throw new IOException("the first thank-you is not on the wall: " + row);
            }
            before = "&before=" + URLEncoder.encode(page.getString("next"), StandardCharsets.UTF_8);
        }
    }

    /** For Elena with her customer's words, by her lead; for Georgi, by her; one is reported. */
    private void today(String opening) throws IOException, InterruptedException {
        long praised = praiseOfElena();
        give(
                "mira",
                "E1001",
                "customer-first",
                "Чух какво написа клиентът за теб. Така искам да ни помнят хората.",
                praised);
        give(
                "elena",
                "E1003",
                "carry-together",
                "Пое двама мои клиенти, докато търсех гаранцията. Благодаря ти.",
                0);
        give(
                "jonas",
                "E2002",
                "keep-learning",
                "Parodei naujai kolegei visą sandėlį, nors tavo pamaina jau buvo pasibaigusi.",
                0);
        api.send(
                "mira",
                "POST",
                opening + "/reports",
                "{\"reason\":\"Казва се за смяна, в която и други бяха там.\"}");
        api.send("mira", "PUT", opening + "/reactions/deserved", "{}");
        api.send(
                "elena",
                "POST",
                opening + "/replies",
                "{\"words\":\"Беше ми приятно да помогна.\",\"language\":\"bg\"}");
    }

    /** The key of her newest praise that is hers alone; 0 if there is none. */
    private long praiseOfElena() throws IOException, InterruptedException {
        JsonArray answers =
                api.send("elena", "GET", "/api/v1/me/feedback?size=60", "")
                        .asJsonObject()
                        .getJsonArray("answers");
        return answers.getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("band").equals("favourable"))
                .filter(each -> each.getInt("people") == 1 && each.containsKey("comment"))
                .map(each -> each.getJsonNumber("id").longValue())
                .findFirst()
                .orElse(0L);
    }

    private void give(String login, String to, String value, String message, long answer)
            throws IOException, InterruptedException {
        var json =
                Json.createObjectBuilder()
                        .add("to", Json.createArrayBuilder().add(to))
                        .add("value", value)
                        .add("message", message)
                        .add("language", login.equals("jonas") ? "lt" : "bg")
                        .add("reach", "company")
                        .add("key", "demo-" + login);
        if (answer > 0) {
            json.add("answer", answer);
        }
        api.send(login, "POST", KUDOS, json.build().toString());
    }
}
