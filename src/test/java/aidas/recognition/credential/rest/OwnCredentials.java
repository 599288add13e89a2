package aidas.recognition.credential.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Answer;
import aidas.testbed.Api;
import jakarta.json.JsonObject;

/** Credentials of people of the demo company, made over the API. */
public final class OwnCredentials {

    private static final String MINE = "/api/v1/me/credentials";

    private OwnCredentials() {}

    /** Of that person's newest award; an earlier one is taken back before. */
    public static JsonObject made(String login, boolean named) {
        var mine = Api.as(login).get("/api/v1/me/badges").array();
        long award = mine.getJsonObject(0).getJsonNumber("id").longValue();
        Api.as(login).get(MINE).array().getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getJsonNumber("award").longValue() == award)
                .filter(each -> !each.containsKey("ended"))
                .forEach(each -> takeBack(login, each));
        var answer = make(login, award, named);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        assertThat(answer.header("Location")).endsWith(answer.json().getString("id"));
        return answer.json();
    }

    static Answer make(String login, long award, boolean named) {
        return Api.as(login)
                .post(
                        MINE,
                        "{\"award\":%d,\"language\":\"en\",\"named\":%s}".formatted(award, named));
    }

    public static void takeBack(String login, JsonObject credential) {
        var answer = Api.as(login).delete(MINE + "/" + credential.getString("id"));
        assertThat(answer.status()).isEqualTo(204);
    }
}
