package aidas.launcher;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Two calls for nominations: one that is closed, with an approved, a declined and a thanked one,
 * and one that is open, with what waits for a lead and for HR.
 */
record DemoNominations(DemoApi api) {

    private static final String CALLS = "/api/v1/nomination-calls";
    private static final String NOMINATIONS = "/api/v1/nominations";

    void make() throws IOException, InterruptedException {
        JsonArray known = api.send("harriet", "GET", CALLS, "").asJsonArray();
        if (known.isEmpty()) {
            try (var in = DemoNominations.class.getResourceAsStream("/demo/nominations.json");
                    var reader = Json.createReader(in)) {
                for (var call : reader.readArray().getValuesAs(JsonObject.class)) {
                    call(call);
                }
            }
        }
    }

    private void call(JsonObject call) throws IOException, InterruptedException {
        var today = LocalDate.now(ZoneOffset.UTC);
        var terms =
                Json.createObjectBuilder(call.getJsonObject("terms"))
                        .add("from", today.toString())
                        .add("until", today.plusDays(call.getInt("days")).toString())
                        .build();
        api.send("harriet", "POST", CALLS, terms.toString());
        var code = terms.getString("code");
        for (var each : call.getJsonArray("nominations").getValuesAs(JsonObject.class)) {
            nominate(code, each);
        }
        if (call.getBoolean("closed")) {
            api.send("harriet", "POST", CALLS + "/" + code + "/close", "{}");
        }
    }

    private void nominate(String code, JsonObject it) throws IOException, InterruptedException {
        var login = it.getString("by");
        var key = "demo-" + code + "-" + it.getString("nominee");
        var body = Json.createObjectBuilder(it).add("call", code).add("key", key).build();
        var answer = api.ask(login, "POST", NOMINATIONS, body.toString());
        DemoApi.read(NOMINATIONS, answer);
        var location = answer.headers().firstValue("Location").orElseThrow();
        var at = NOMINATIONS + location.substring(location.lastIndexOf('/'));
        if (it.getBoolean("draft", false)) {
            return;
        }
        api.send(login, "POST", at + "/send", "{}");
        for (var decision : it.getJsonArray("decisions").getValuesAs(JsonObject.class)) {
            var who = decision.getString("who");
            api.send(who, "POST", at + "/decision", decision.toString());
        }
    }
}
