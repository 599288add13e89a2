package aidas.feedback.ledger.rest;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Answer;
import aidas.testbed.Api;
import jakarta.json.JsonObject;
import java.util.UUID;

/**
 * Answers about people of the demo company's store BG-SOF-01, and what is said of them: E1001 is
 * elena, E1002 mira, who leads it; E1003 works there as well.
 */
public final class Said {

    private final String externalId = UUID.randomUUID().toString();

    private Said() {}

    /** A new answer of 2025-06-05, its field employees being this JSON. */
    public static Said about(String employees) {
        var said = new Said();
        var json =
                """
                {"source":"disputes-it","externalId":"%s","store":"BG-SOF-01","scale":"NPS",\
                "score":4,"comment":"Said in a test","language":"en",\
                "occurredAt":"2025-06-05T12:00:00Z","employees":%s}"""
                        .formatted(said.externalId, employees);
        var sent = Api.as("adam").post("/api/v1/responses", json);
        assertThat(sent.status()).as(sent.toString()).isEqualTo(201);
        return said;
    }

    public String path() {
        return "/api/v1/responses/disputes-it/" + externalId + "/credits";
    }

    /** Its credits, as the administrator reads them. */
    public JsonObject trail() {
        var answer = Api.as("adam").get(path());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    public long id() {
        return trail().getJsonNumber("answer").longValue();
    }

    /** Says that it was somebody else. */
    public Answer disputedBy(String login, String more) {
        var json =
                """
                {"answer":%d,"reason":"colleague","words":"I was at lunch at that time"%s}"""
                        .formatted(id(), more);
        return Api.as(login).post("/api/v1/me/disputes", json);
    }

    /** The same, and it is taken; the number of the dispute. */
    public long raisedBy(String login, String more) {
        var raised = disputedBy(login, more);
        assertThat(raised.status()).as(raised.toString()).isEqualTo(201);
        return raised.json().getJsonNumber("id").longValue();
    }

    /** Decides the dispute in the state in which it was raised. */
    public static Answer decidedBy(String login, long dispute, String outcome, String more) {
        return Api.as(login)
                .post(
                        "/api/v1/disputes/" + dispute + "/decision",
                        """
                        {"version":0,"outcome":"%s","evidence":"The roster of that day says so"%s}"""
                                .formatted(outcome, more));
    }

    /** The dispute among those of a login; null if it is not there. */
    public static JsonObject seenBy(String login, long dispute) {
        var all = Api.as(login).get("/api/v1/me/disputes").array().getValuesAs(JsonObject.class);
        return all.stream()
                .filter(one -> one.getJsonNumber("id").longValue() == dispute)
                .findFirst()
                .orElse(null);
    }
}
