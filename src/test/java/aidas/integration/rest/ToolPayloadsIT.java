package aidas.integration.rest;

import static aidas.integration.rest.SourceFixture.SECRET;
import static aidas.integration.rest.SourceFixture.WHSEC;
import static aidas.integration.rest.SourceFixture.delighted;
import static aidas.integration.rest.SourceFixture.events;
import static aidas.integration.rest.SourceFixture.own;
import static aidas.integration.rest.SourceFixture.source;
import static aidas.integration.rest.SourceFixture.standard;
import static aidas.integration.rest.SourceFixture.state;
import static aidas.integration.rest.SourceFixture.stored;
import static aidas.integration.rest.SourceFixture.surveyMonkey;
import static aidas.integration.rest.SourceFixture.typeform;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.integration.tool.Samples;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What becomes of the samples of survey tools, signed as the tools sign. */
class ToolPayloadsIT {

    private static final String CONSENT =
            """
            ,"names":{"score":"data.newsletter_consent","occurredAt":"createdAt",
                      "language":"language"},"choices":{"accepted":10}""";

    @BeforeAll
    static void roster() {
        SourceFixture.roster();
    }

    @Test
    void R3_1_three_events_of_formbricks_are_one_response() {
        var code = source("formbricks", "nps", WHSEC, CONSENT);
        assertThat(state(standard(code, Samples.text("formbricks_responseCreated.json"))))
                .isEqualTo("waiting");
        assertThat(state(standard(code, Samples.text("formbricks_responseUpdated.json"))))
                .isEqualTo("waiting");
        assertThat(stored(code, "responseId").status()).isEqualTo(404);
        var finished = standard(code, Samples.text("formbricks_responseFinished.json"));
        assertThat(finished.status()).isEqualTo(201);
        assertThat(stored(code, "responseId").body()).contains("10", "2025-07-24");
        assertThat(events(code).array().toString()).contains("accepted").doesNotContain("waiting");
    }

    @Test
    void R3_2_what_comes_after_finished_changes_nothing() {
        var code = source("formbricks", "nps", WHSEC, CONSENT);
        assertThat(state(standard(code, Samples.text("formbricks_responseFinished.json"))))
                .isEqualTo("accepted");
        for (var late : List.of("Created", "Updated")) {
            var text = Samples.text("formbricks_response" + late + ".json");
            assertThat(state(standard(code, text))).isEqualTo("duplicate");
        }
        assertThat(state(standard(code, Samples.text("formbricks_responseFinished.json"))))
                .isEqualTo("duplicate");
        assertThat(events(code).array()).hasSize(3);
    }

    @Test
    void R4_1_typeform_carries_store_and_employee_in_hidden_fields() {
        var code =
                source(
                        "typeform",
                        "csat-5",
                        SECRET,
                        """
                        ,"names":{"score":"answers.MWnRmsfmoByz","comment":"answers.EtTRuQkE4hjk",
                         "store":"hidden.store","employees":"hidden.employee",
                         "occurredAt":"submitted_at"}""");
        var pizza =
                Samples.text("typeform_form_response_pizza.json")
                        .replaceFirst(
                                "\\{",
                                "{\"hidden\":{\"store\":\"XH-HOOK-1\",\"employee\":\"XH001\"},");
        assertThat(state(typeform(code, pizza))).isEqualTo("accepted");
        assertThat(stored(code, "0c73d104418c428d958240e12734f72c").body())
                .contains("XH001", "\"score\":5", "2018-10-26");
        var envelope = Samples.text("typeform_event_envelope_truncated.json");
        assertThat(state(typeform(code, envelope))).isEqualTo("ignored");
    }

    @Test
    void R3_3_a_surveymonkey_answer_waits_for_its_document() {
        var code =
                source(
                        "surveymonkey",
                        "nps",
                        SECRET,
                        """
                        ,"names":{"score":"question.319352786","comment":"question.319352788",
                         "occurredAt":"date_modified"},"choices":{"3057839051":9}""");
        var webhook = Samples.text("surveymonkey_webhook_response_completed.json");
        assertThat(state(surveyMonkey(code, webhook))).isEqualTo("waiting");
        var ids = surveyMonkey(code, Samples.text("surveymonkey_response_doc_0.json"));
        assertThat(ids.array()).hasSize(2);
        var document = Samples.bytes("surveymonkey_response_details.json");
        var taken = SourceFixture.file(code, document);
        assertThat(taken.json().getJsonObject("states").getInt("accepted")).isEqualTo(1);
        assertThat(stored(code, "123456").body()).contains("\"score\":9", "2016-01-01");
        var states = events(code).array().toString();
        assertThat(states).contains("accepted").contains("does not contain the response");
    }

    @Test
    void R3_4_a_score_of_0_is_kept_and_none_is_no_response() {
        var code = source("delighted", "nps", SECRET, "");
        var plain = Samples.text("delighted_create_survey_response.json");
        assertThat(state(delighted(code, plain.replace("\"score\": 9", "\"score\": 0"))))
                .isEqualTo("accepted");
        assertThat(stored(code, "2").json().toString()).contains("\"score\":0");
        var none = plain.replace("\"score\": 9", "\"score\": null").replace("\"2\"", "\"3\"");
        assertThat(state(delighted(code, none))).isEqualTo("ignored");
    }

    @Test
    void R3_5_an_unknown_store_or_employee_waits_in_the_quarantine() {
        var code = own("nps");
        var store = own(code, "{\"id\":\"q1\",\"score\":9,\"store\":\"NO-STORE\"}");
        assertThat(store.status()).isEqualTo(202);
        assertThat(state(store)).isEqualTo("quarantined");
        assertThat(state(own(code, "{\"id\":\"q2\",\"score\":9,\"employee\":\"NOBODY\"}")))
                .isEqualTo("quarantined");
    }
}
