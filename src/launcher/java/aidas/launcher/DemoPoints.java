package aidas.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Three rules for points, in force since today, and two people who take part: what they are thanked
 * for afterwards is paid.
 */
record DemoPoints(DemoApi api) {

    private static final String RULES = "/api/v1/points/rules";

    /** Before today's thanks. */
    void begin() throws IOException, InterruptedException {
        rule("thanks-got", terms("thanked", 5).add("most", 5).add("span", "week").add("same", 1));
        rule("thanks-given", terms("thanking", 2).add("most", 2).add("span", "day").add("same", 1));
        rule("badge-earned", terms("badge", 20));
        for (var login : new String[] {"elena", "mira"}) {
            api.send(login, "PUT", "/api/v1/me/points/consent", "{\"joined\":true}");
        }
    }

    /** After them: something by hand, and something that was set right. */
    void byHand() throws IOException, InterruptedException {
        post(10, "Обучи двама нови колеги на касата.", "demo-course");
        long wrong = post(15, "За инвентаризацията през уикенда.", "demo-stock");
        api.send(
                "harriet",
                "POST",
                "/api/v1/points/entries/" + wrong + "/counter",
                "{\"reason\":\"Беше за колега от другия магазин.\"}");
    }

    private static JsonObjectBuilder terms(String source, int points) {
        return Json.createObjectBuilder().add("source", source).add("points", points);
    }

    /** Of an earlier load there may be one of that code already. */
    private void rule(String code, JsonObjectBuilder terms)
            throws IOException, InterruptedException {
        var known = api.send("harriet", "GET", RULES, "").asJsonArray();
        if (known.getValuesAs(JsonObject.class).stream()
                .noneMatch(rule -> rule.getString("code").equals(code))) {
            api.send("harriet", "PUT", RULES + "/" + code + "/draft", terms.build().toString());
            var today = LocalDate.now(ZoneOffset.UTC);
            api.send(
                    "harriet",
                    "POST",
                    RULES + "/" + code + "/force",
                    "{\"from\":\"%s\"}".formatted(today));
        }
    }

    private long post(int points, String reason, String key)
            throws IOException, InterruptedException {
        var entry =
                Json.createObjectBuilder()
                        .add("employee", "E1001")
                        .add("points", points)
                        .add("reason", reason)
                        .add("key", key)
                        .build();
        return api.send("harriet", "POST", "/api/v1/points/entries", entry.toString())
                .asJsonObject()
                .getJsonNumber("id")
                .longValue();
    }
}
