package aidas.feedback.rest;

import static aidas.feedback.rest.IntakeFixture.freshId;
import static aidas.feedback.rest.IntakeFixture.response;
import static aidas.feedback.rest.IntakeFixture.send;
import static aidas.feedback.rest.IntakeFixture.stored;
import static aidas.feedback.rest.IntakeFixture.sumsAreRight;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Answer;
import aidas.testbed.Api;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class QuarantineResourceIT {

    @BeforeAll
    static void roster() {
        IntakeFixture.roster();
    }

    @Test
    void R4_1_somebody_unknown_makes_a_response_wait_with_the_reason() {
        String id = freshId();
        var answer = send(response(id, 9, ",\"employees\":[\"XI404\"]"));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(202);
        assertThat(answer.json().getString("outcome")).isEqualTo("quarantined");
        assertThat(answer.json().getString("reason")).isEqualTo("no employee XI404");
        assertThat(waiting(id).getString("field")).isEqualTo("employees");
        assertThat(send(response(id, 9, ",\"employees\":[\"XI404\"]")).status()).isEqualTo(200);
    }

    @Test
    void R4_2_replayed_before_the_roster_is_right_it_goes_on_waiting_and_after_it_counts_once() {
        String id = freshId();
        String newcomer = "XN" + id.substring(0, 8);
        send(response(id, 9, ",\"employees\":[\"%s\"]".formatted(newcomer)));
        int held = waiting(id).getInt("id");

        assertThat(outcome(decide(held, "replay"))).isEqualTo("quarantined");
        IntakeFixture.hire(newcomer);
        assertThat(outcome(decide(held, "replay"))).isEqualTo("accepted");

        assertThat(stored(id).body()).contains(newcomer);
        assertThat(waiting(id)).isNull();
        assertThat(decide(held, "replay").status()).isEqualTo(400);
        sumsAreRight();
    }

    @Test
    void R4_2_discarded_it_is_over() {
        String id = freshId();
        send(response(id, 9, ",\"team\":\"nowhere\""));
        int held = waiting(id).getInt("id");

        assertThat(decide(held, "discard").status()).isEqualTo(204);

        assertThat(waiting(id)).isNull();
        assertThat(decide(held, "replay").status()).isEqualTo(400);
        assertThat(stored(id).status()).isEqualTo(404);
        assertThat(decide(Integer.MAX_VALUE, "discard").status()).isEqualTo(404);
    }

    private static Answer decide(int id, String verb) {
        return Api.as("adam").post("/api/v1/quarantine/" + id + "/" + verb, "");
    }

    private static String outcome(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json().getString("outcome");
    }

    /** Null if it does not wait; pages on, as other tests leave theirs behind. */
    private static JsonObject waiting(String externalId) {
        int after = 0;
        while (true) {
            var page = Api.as("adam").get("/api/v1/quarantine?after=" + after).array();
            for (var waiting : page.getValuesAs(JsonObject.class)) {
                if (waiting.getString("externalId").equals(externalId)) {
                    return waiting;
                }
                after = waiting.getInt("id");
            }
            if (page.isEmpty()) {
                return null;
            }
        }
    }
}
