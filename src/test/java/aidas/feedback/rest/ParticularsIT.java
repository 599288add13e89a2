package aidas.feedback.rest;

import static aidas.feedback.rest.IntakeFixture.freshId;
import static aidas.feedback.rest.IntakeFixture.response;
import static aidas.feedback.rest.IntakeFixture.send;
import static aidas.feedback.rest.IntakeFixture.stored;
import static aidas.feedback.rest.IntakeFixture.sumsAreRight;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import aidas.testbed.Api;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ParticularsIT {

    @BeforeAll
    static void roster() {
        IntakeFixture.roster();
    }

    @Test
    void R9_2_what_only_the_company_did_is_put_down_to_it() {
        assertThat(cause(",\"chips\":[\"price\",\"policy\"]")).isEqualTo("company");
        assertThat(cause(",\"chips\":[\"price\",\"friendly\"]")).isEqualTo("person");
        assertThat(cause("")).isEqualTo("person");
        sumsAreRight();
    }

    private static String cause(String chips) {
        String id = freshId();
        assertThat(send(response(id, 2, chips)).status()).isEqualTo(201);
        return stored(id).json().getString("cause");
    }

    @Test
    void R1_9_codes_that_the_version_does_not_have_are_refused_with_those_it_has() {
        String id = freshId();
        var answer = send(response(id, 9, ",\"chips\":[\"rude\"],\"companyScore\":4"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().getJsonArray("violations").getValuesAs(JsonObject.class))
                .extracting(v -> v.getString("field"))
                .containsExactly("companyScore", "chips");
        assertThat(answer.body()).contains("friendly, ", "got rude");
        assertThat(stored(id).status()).isEqualTo(404);
    }

    @Test
    void R1_8_a_survey_that_nobody_wrote_is_refused() {
        var answer = send(response(freshId(), 9, ",\"survey\":\"nobodys\",\"version\":1"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("\"survey\"", "csat-5", "got nobodys");
    }

    @Test
    void R3_5_those_who_served_the_transaction_are_credited() {
        String reference = freshId();
        var told =
                """
                [{"store":"XI-STORE-1","reference":"%s","occurredAt":"2025-03-14T23:00:00Z",
                  "employees":[{"number":"XI001","weight":0.25},{"number":"XI003","weight":0.75}]}]
                """
                        .formatted(reference);
        var taken = Api.asIngest().post("/api/v1/transactions", told);
        assertThat(taken.json().getInt("taken")).as(taken.toString()).isEqualTo(1);

        String id = freshId();
        send(response(id, 9, ",\"reference\":\"" + reference + "\""));

        assertThat(credits(id))
                .extracting(
                        c -> c.getString("employee"),
                        c -> c.getString("source"),
                        c -> c.getString("rule"),
                        c -> c.getString("evidence"),
                        c -> c.getString("team", ""))
                .containsExactly(
                        tuple(
                                "XI001",
                                "transaction",
                                "transaction-1",
                                "transaction " + reference,
                                "desk"),
                        tuple(
                                "XI003",
                                "transaction",
                                "transaction-1",
                                "transaction " + reference,
                                ""));
        sumsAreRight();
    }

    private static List<JsonObject> credits(String id) {
        return stored(id).json().getJsonArray("credits").getValuesAs(JsonObject.class);
    }
}
