package aidas.reward.rest;

import aidas.testbed.Api;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;

/** Rewards that HR offers over HTTP, by codes of their own. */
public final class Offered {

    private static final String RUN = Long.toString(System.nanoTime(), 36);

    private Offered() {}

    public static String code(String name) {
        return "it-" + name + "-" + RUN;
    }

    /** Costs so much; nobody has to say yes. */
    public static JsonObjectBuilder costing(int price) {
        return Json.createObjectBuilder()
                .add("name", tongues("Reward"))
                .add("description", tongues("What it is"))
                .add("kind", "time")
                .add("price", price)
                .add("approver", "nobody");
    }

    private static JsonObjectBuilder tongues(String words) {
        return Json.createObjectBuilder()
                .add("en", words)
                .add("bg", words + " bg")
                .add("lt", words + " lt");
    }

    /** HR offers it, named by its code. */
    public static String add(String name, JsonObjectBuilder reward) {
        var code = code(name);
        var named = reward.add("code", code).add("name", tongues(code));
        var answer = Api.as("harriet").post("/api/v1/rewards", named.build().toString());
        if (answer.status() != 201) {
            throw new AssertionError(answer.toString());
        }
        return code;
    }

    /** What somebody sends to ask for it. */
    public static String asking(String code, String key) {
        return "{\"reward\":\"%s\",\"key\":\"%s%s\"}".formatted(code, key, RUN);
    }
}
