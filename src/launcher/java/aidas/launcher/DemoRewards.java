package aidas.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;

/**
 * Eight rewards, five of them no things, and what Elena asked for, in every state: one waits for
 * Mira, one was handed over, one is to be, one was declined and one she cancelled herself.
 */
record DemoRewards(DemoApi api) {

    private static final String REWARDS = "/api/v1/rewards";
    private static final String QUEUE = "/api/v1/redemptions/";

    /** After points were given. */
    void offer() throws IOException, InterruptedException {
        for (var reward : DemoRecognition.read("/demo/rewards.json")) {
            new DemoRecognition(api).add(REWARDS, reward.toString());
        }
        points();
        long talk = ask("elena", "demo-talk");
        move("mira", talk, "approval", "");
        move("mira", talk, "delivery", "");
        ask("elena", "demo-half-day");
        ask("elena", "demo-donation");
        long course = ask("elena", "demo-course");
        move(
                "harriet",
                course,
                "refusal",
                "Този месец групата е пълна. През следващия местата са Ваши първи.");
        cancel("elena", ask("elena", "demo-apron"));
        ask("mira", "demo-shift");
    }

    private void points() throws IOException, InterruptedException {
        var entry =
                Json.createObjectBuilder()
                        .add("employee", "E1001")
                        .add("points", 100)
                        .add("reason", "Подготви магазина за откриването след ремонта.")
                        .add("key", "demo-opening");
        api.send("harriet", "POST", "/api/v1/points/entries", entry.build().toString());
    }

    /** Of an earlier load it is asked for already: the key asks once. */
    private long ask(String login, String reward) throws IOException, InterruptedException {
        var body = Json.createObjectBuilder().add("reward", reward).add("key", "demo-" + reward);
        return api.send(login, "POST", "/api/v1/me/redemptions", body.build().toString())
                .asJsonObject()
                .getJsonNumber("id")
                .longValue();
    }

    /** What has moved already stays where it is. */
    private void move(String login, long id, String how, String reason)
            throws IOException, InterruptedException {
        var body = Json.createObjectBuilder().add("reason", reason).build();
        done(login, "POST", QUEUE + id + "/" + how, body);
    }

    private void cancel(String login, long id) throws IOException, InterruptedException {
        done(login, "DELETE", "/api/v1/me/redemptions/" + id, JsonObject.EMPTY_JSON_OBJECT);
    }

    private void done(String login, String method, String path, JsonObject body)
            throws IOException, InterruptedException {
        var answer = api.ask(login, method, path, body.toString());
        if (answer.statusCode() != 409) {
            DemoApi.read(path, answer);
        }
    }
}
