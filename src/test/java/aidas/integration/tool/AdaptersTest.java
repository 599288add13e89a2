package aidas.integration.tool;

import static aidas.integration.tool.Incoming.Progress.ANNOUNCED;
import static aidas.integration.tool.Incoming.Progress.DONE;
import static aidas.integration.tool.Incoming.Progress.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.integration.tool.Incoming.Passed;
import aidas.integration.tool.Incoming.Progress;
import aidas.integration.tool.Incoming.Said;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdaptersTest {

    /** Every sample: its tool, how many answers, the first one's id, how far it is, one fact. */
    @ParameterizedTest
    @CsvSource({
        "delighted_create_survey_response.json, DELIGHTED, 1, 2, DONE, score, 9",
        "delighted_survey_response_updated_2018.json, DELIGHTED, 1, 5435, OPEN, person.id, 5975",
        "formbricks_responseCreated.json, FORMBRICKS, 1, responseId, OPEN, language, en",
        "formbricks_responseUpdated.json, FORMBRICKS, 1, responseId, OPEN, data.visit_reason, Just browsing",
        "formbricks_responseFinished.json, FORMBRICKS, 1, responseId, DONE, data.newsletter_consent, accepted",
        "typeform_event_envelope_truncated.json, TYPEFORM, 1, a3a12ec67a1365927098a606107fac15, DONE, hidden.user_id, abc123456",
        "typeform_form_response_pizza.json, TYPEFORM, 1, 0c73d104418c428d958240e12734f72c, DONE, answers.MWnRmsfmoByz, 5",
        "surveymonkey_webhook_response_completed.json, SURVEYMONKEY, 1, 123456, ANNOUNCED, resources.survey_id, 123456789",
        "surveymonkey_response_doc_0.json, SURVEYMONKEY, 2, 1234, ANNOUNCED, id, 1234",
        "surveymonkey_response_details.json, SURVEYMONKEY, 1, 123456, DONE, question.319352786, 3057839051",
        "qualtrics_export_3_header_rows.csv, QUALTRICS, 1, R_2YPOQ602ER1jkf1, DONE, Q2, Hello World!",
        "limesurvey_responses_table.md, LIMESURVEY, 5, 1, DONE, G01Q02, 3",
        "medallia_agent_connect_request.json, MEDALLIA, 1, 49288523, ANNOUNCED, employee_custom_id, 6598260",
        "medallia_agent_connect_export.csv, MEDALLIA, 2, 49288523, DONE, star_rating, 5",
    })
    void R3_2_each_sample_is_read_and_its_fields_are_kept(
            String file,
            Tool tool,
            int count,
            String answer,
            Progress progress,
            String name,
            String text) {
        var all = Samples.read(tool, Samples.bytes(file));
        assertThat(all).hasSize(count);
        var first = (Said) all.getFirst();
        assertThat(first.answer()).isEqualTo(answer);
        assertThat(first.progress()).isEqualTo(progress);
        assertThat(first.facts().text(name)).contains(text);
    }

    @Test
    void R2_1_delighted_tells_a_person_as_object_or_id_a_time_in_seconds_and_a_score_of_0() {
        var event = Samples.one(Tool.DELIGHTED, "delighted_survey_response_updated_2018.json");
        assertThat(event.event()).startsWith("b8d057c5");
        assertThat(event.changed()).isEqualTo(Instant.ofEpochSecond(1521828964));
        assertThat(event.facts().text("created_at")).contains("2018-03-23T18:06:04Z");
        assertThat(event.facts().text("person.email")).contains("charlie_gravis@example.com");
        var plain = Samples.text("delighted_create_survey_response.json");
        assertThat(Samples.said(Tool.DELIGHTED, plain).facts().text("person.id")).contains("1");
        var nought = plain.replace("\"score\": 9", "\"score\": 0");
        assertThat(Samples.said(Tool.DELIGHTED, nought).facts().text("score")).contains("0");
        assertThat(Tool.DELIGHTED.patience()).hasMinutes(30);
    }

    @Test
    void R2_2_formbricks_tells_one_answer_in_three_events() {
        var created = Samples.one(Tool.FORMBRICKS, "formbricks_responseCreated.json");
        var updated = Samples.one(Tool.FORMBRICKS, "formbricks_responseUpdated.json");
        var finished = Samples.one(Tool.FORMBRICKS, "formbricks_responseFinished.json");
        assertThat(created.answer()).isEqualTo(updated.answer()).isEqualTo(finished.answer());
        assertThat(created.changed()).isBefore(updated.changed());
        assertThat(updated.changed()).isBefore(finished.changed());
        var others = Samples.text("formbricks_responseCreated.json");
        assertThat(
                        Samples.read(
                                        Tool.FORMBRICKS,
                                        others.replace("responseCreated", "contactCreated")
                                                .getBytes())
                                .getFirst())
                .isInstanceOf(Passed.class);
    }

    @Test
    void R2_3_typeform_joins_answers_on_the_id_of_their_field() {
        var pizza = Samples.one(Tool.TYPEFORM, "typeform_form_response_pizza.json").facts();
        Map.of(
                        "answers.NGXQV4HTpXZw", "true",
                        "answers.IVzkMhrHh9a8", "Oregano",
                        "answers.HkBESHByy7LI", "Beer",
                        "answers.xTwhj9PkF3Hz", "Mediterranean",
                        "answers.MWnRmsfmoByz", "5",
                        "answers.EswVlznrQiX5", "me@pizza.net",
                        "answers.elYYECCcCzkc", "2018-10-21",
                        "answers.Lzb4em2zDvSu", "6",
                        "ref.option_scale", "5",
                        "ref.short_text", "Beer")
                .forEach((name, text) -> assertThat(pizza.text(name)).as(name).contains(text));
        assertThat(pizza.all())
                .filteredOn(fact -> fact.name().equals("answers.MWnRmsfmoByz"))
                .extracting(Fact::label)
                .containsExactly("How much would you like pizza right now?");
        var envelope = Samples.one(Tool.TYPEFORM, "typeform_event_envelope_truncated.json");
        assertThat(envelope.event()).isEqualTo("LtWXD3crgy");
        assertThat(envelope.facts().text("calculated.score")).contains("9");
        assertThat(envelope.facts().text("variables.name")).contains("typeform");
    }

    @Test
    void R2_4_surveymonkey_announces_an_answer_whose_document_joins_it() {
        var event = Samples.one(Tool.SURVEYMONKEY, "surveymonkey_webhook_response_completed.json");
        var document = Samples.one(Tool.SURVEYMONKEY, "surveymonkey_response_details.json");
        assertThat(event.answer()).isEqualTo(document.answer());
        assertThat(document.facts().text("question.319352787.77")).contains("3057839060");
        assertThat(document.facts().text("question.319352788")).contains("Quick and kind");
        assertThat(document.facts().text("custom_variables.employee")).contains("E1001");
        var partial =
                Samples.text("surveymonkey_response_details.json")
                        .replace("\"completed\"", "\"partial\"");
        assertThat(Samples.said(Tool.SURVEYMONKEY, partial).progress()).isEqualTo(OPEN);
    }

    @Test
    void R2_5_qualtrics_has_three_rows_of_headers_and_previews() {
        var table = Samples.text("qualtrics_export_3_header_rows.csv");
        var row = Samples.said(Tool.QUALTRICS, table);
        assertThat(row.facts().text("UserLanguage")).contains("DE");
        assertThat(row.facts().text("RecipientEmail")).isEmpty();
        var open = table.replace(",100,38,1,", ",50,38,0,");
        assertThat(Samples.said(Tool.QUALTRICS, open).progress()).isEqualTo(OPEN);
        var preview =
                """
                {"ResponseId": "R_1", "Status": "Survey Preview", "Q1": "9"}""";
        assertThat(Samples.read(Tool.QUALTRICS, preview.getBytes()).getFirst())
                .isInstanceOf(Passed.class);
    }

    @Test
    void R2_6_limesurvey_without_a_submit_date_is_not_finished() {
        var table = Samples.text("limesurvey_responses_table.md");
        var incomplete = table.replace("2024-02-04 08:26:31.140133", "None");
        assertThat(Samples.said(Tool.LIMESURVEY, incomplete).progress()).isEqualTo(OPEN);
        var facts = Samples.said(Tool.LIMESURVEY, table).facts();
        assertThat(facts.text("submitdate")).contains("2024-02-04 08:26:31.140133");
        assertThat(facts.text("G02Q03")).isEmpty();
        var csv =
                """
                "id";"submitdate";"G01Q02"
                "7";"";"0"
                """;
        assertThat(Samples.said(Tool.LIMESURVEY, csv).progress()).isEqualTo(OPEN);
    }

    @Test
    void R2_7_medallia_knows_the_employee_by_custom_id_in_both_forms() {
        var request = Samples.one(Tool.MEDALLIA, "medallia_agent_connect_request.json");
        var rows = Samples.read(Tool.MEDALLIA, Samples.bytes("medallia_agent_connect_export.csv"));
        var answered = (Said) rows.get(0);
        assertThat(answered.answer()).isEqualTo(request.answer());
        assertThat(answered.facts().text("employee_custom_id"))
                .isEqualTo(request.facts().text("employee_custom_id"));
        assertThat(((Said) rows.get(1)).progress()).isEqualTo(ANNOUNCED);
        assertThat(request.facts().text("custom_properties_order_id")).contains("100928810");
    }

    @Test
    void R2_8_any_other_system_sends_an_id_and_what_it_likes() {
        var said =
                Samples.said(
                        Tool.OWN,
                        """
                        {"id": 7, "finished": false, "score": 0, "deep": {"er": [1, 2], "x": null}}""");
        assertThat(said.answer()).isEqualTo("7");
        assertThat(said.progress()).isEqualTo(OPEN);
        assertThat(said.facts().text("deep.er")).contains("1;2");
        assertThat(said.facts().text("score")).contains("0");
        assertThat(Samples.said(Tool.OWN, "{\"id\":\"7\"}").progress()).isEqualTo(DONE);
    }
}
