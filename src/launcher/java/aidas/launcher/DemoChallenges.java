package aidas.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;

/**
 * Four challenges: one runs, each store against its own past; of two that are over one was met; one
 * of Mira's store comes. They are published through the API; what lies in the past is moved there
 * in the database, with its rules, and closed by the portal itself.
 */
record DemoChallenges(DemoApi api) {

    private static final String DRAFTS = "/api/v1/challenge-drafts";
    private static final String[] LANGUAGES = {"en", "bg", "lt"};

    /** Which days a challenge gets, and how many it was published with. */
    private record Move(String code, LocalDate published, LocalDate from, int days) {}

    /** An earlier load may have held them already. */
    void hold(LocalDate asOf, Connection database)
            throws IOException, InterruptedException, SQLException {
        if (!api.send("harriet", "GET", DRAFTS, "").asJsonArray().isEmpty()) {
            return;
        }
        var today = LocalDate.now(ZoneOffset.UTC);
        int thanks = DemoPlayers.thanks(database, asOf.minusDays(42), 28) / 2;
        publish("better", "own_past", 10, today.plusDays(100), 21);
        publish("autumn", "common_goal", Math.max(1, thanks / 2), today.plusDays(130), 14);
        publish("stretch", "common_goal", Math.max(50, thanks * 3), today.plusDays(160), 14);
        next(today.plusDays(5));
        var moves =
                new Move[] {
                    new Move("better", today.plusDays(100), today.minusDays(10), 21),
                    new Move("autumn", today.plusDays(130), asOf.minusDays(42), 14),
                    new Move("stretch", today.plusDays(160), asOf.minusDays(28), 14)
                };
        for (var move : moves) {
            // joined first: what is over may be closed at any moment
            DemoPlayers.join("demo-" + move.code(), database);
            move(move, database);
        }
        DemoPlayers.count("demo-better", today, database);
    }

    /** For everybody, twenty points each. */
    private void publish(String code, String kind, int goal, LocalDate from, int days)
            throws IOException, InterruptedException {
        var draft = draft(code).add("kind", kind).add("measure", "thanks").add("area", "company");
        send("harriet", code, span(draft, from, days).add("goal", goal).add("points", 20));
    }

    private void next(LocalDate from) throws IOException, InterruptedException {
        var draft =
                draft("next")
                        .add("kind", "common_goal")
                        .add("measure", "colleagues")
                        .add("area", "store")
                        .add("place", "BG-SOF-01");
        send("mira", "next", span(draft, from, 14).add("goal", 25));
    }

    private static JsonObjectBuilder span(JsonObjectBuilder draft, LocalDate from, int days) {
        return draft.add("from", from.toString()).add("until", from.plusDays(days).toString());
    }

    private static JsonObjectBuilder draft(String code) throws IOException {
        try (var in = DemoChallenges.class.getResourceAsStream("/demo/challenges.json");
                var reader = Json.createReader(in)) {
            var words = reader.readObject().getJsonObject(code);
            return Json.createObjectBuilder(words);
        }
    }

    private void send(String login, String code, JsonObjectBuilder draft)
            throws IOException, InterruptedException {
        api.send(login, "PUT", DRAFTS + "/demo-" + code, draft.build().toString());
        api.send(login, "POST", DRAFTS + "/demo-" + code + "/publication", "{}");
    }

    /** The words name the days as the rules do, so that the hash fits again. */
    private void move(Move move, Connection database)
            throws IOException, InterruptedException, SQLException {
        var code = "demo-" + move.code();
        var read = api.send("harriet", "GET", "/api/v1/challenges/" + code, "").asJsonObject();
        var old = read.getJsonObject("challenge");
        var rules = Json.createObjectBuilder();
        for (var language : LANGUAGES) {
            rules.add(language, moved(old.getJsonObject("rules").getString(language), move));
        }
        var words = rules.build();
        DemoPlayers.move(code, move.from(), move.days(), words, hash(old, move, words), database);
    }

    private static String moved(String words, Move move) {
        long back = move.published().toEpochDay() - move.from().toEpochDay();
        var moved = words;
        int weeks = (move.days() + 6) / 7 * 7;
        int[] named = {0, move.days() - 1, -weeks, move.days() - 1 - weeks};
        for (int day : named) {
            var was = move.published().plusDays(day);
            moved = moved.replace(was.toString(), was.minusDays(back).toString());
        }
        return moved;
    }

    private static JsonObjectBuilder inOrder(JsonObject words) {
        var all = Json.createObjectBuilder();
        for (var language : LANGUAGES) {
            all.add(language, words.get(language));
        }
        return all;
    }

    /** As the portal writes it. */
    private static String hash(JsonObject old, Move move, JsonObject rules) {
        var document = Json.createObjectBuilder();
        document.add("code", old.get("code"));
        for (var field : new String[] {"name", "about"}) {
            document.add(field, inOrder(old.getJsonObject(field)));
        }
        for (var field : new String[] {"kind", "measure", "area"}) {
            document.add(field, old.get(field));
        }
        document.add("place", "");
        span(document, move.from(), move.days());
        document.add("goal", old.get("goal")).add("points", old.get("points")).add("rules", rules);
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var text = document.build().toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(digest.digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
