package aidas.feedback;

import static aidas.feedback.Drafts.NOW;
import static aidas.feedback.Drafts.SURVEYS;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.shared.Refused.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonDraftsTest {

    private static final String FULL =
            """
            {"source":"till","externalId":"R-1","store":"BG-SOF-01","team":"desk",
             "channel":"store","occurredAt":"2026-03-14T10:15:30+02:00","scale":"NPS","score":9,
             "comment":"Добър ден","language":"bg","place":"kitchen",
             "employees":[{"number":"E1001","weight":0.5},{"number":"E1002","weight":0.5}],
             "transactionValue":129.90,"reference":"INV-1","customer":"C-77"}
            """;

    @Test
    void R1_1_every_field_of_the_wire_format_is_read() {
        var response = NewResponse.of(JsonDrafts.read(FULL), SURVEYS, NOW);

        assertThat(response.interaction().team()).isEqualTo("desk");
        assertThat(response.interaction().employees()).hasSize(2);
        assertThat(response.interaction().transactionValue()).isEqualByComparingTo("129.9");
        assertThat(response.rating().comment()).isEqualTo("Добър ден");
    }

    @Test
    void R4_1_a_response_written_for_quarantine_reads_the_same_again() {
        var response = NewResponse.of(JsonDrafts.read(FULL), SURVEYS, NOW);
        assertThat(NewResponse.of(JsonDrafts.read(JsonText.of(response)), SURVEYS, NOW))
                .isEqualTo(response);

        var small = NewResponse.of(Drafts.good(), SURVEYS, NOW);
        assertThat(NewResponse.of(JsonDrafts.read(JsonText.of(small)), SURVEYS, NOW))
                .isEqualTo(small);
    }

    @Test
    void R1_1_employees_may_be_plain_numbers() {
        var draft = JsonDrafts.read("{\"employees\":[\"E1\",\"E2\"]}");
        assertThat(draft.employees()).extracting(Draft.Named::number).containsExactly("E1", "E2");
    }

    @Test
    void R1_6_what_is_no_object_is_refused_never_a_failure() {
        for (String odd :
                List.of(
                        "",
                        " ",
                        "[]",
                        "7",
                        "null",
                        "{",
                        "{\"a\"",
                        "{\"score\":}",
                        "{}x",
                        "{}{}",
                        "\u0000",
                        "{\"score\":01}")) {
            assertThat(JsonDrafts.read(odd).violations()).as(odd).isNotEmpty();
        }
    }

    @Test
    void R1_6_depth_is_passed_over_however_deep_it_is() {
        String deep = "{\"comment\":" + "[".repeat(30_000) + "]".repeat(30_000) + "}";
        assertThat(JsonDrafts.read(deep).violations()).isNotEmpty();
        String deeper = "{\"employees\":[" + "{\"x\":".repeat(10_000);
        assertThat(JsonDrafts.read(deeper).violations()).isNotEmpty();
    }

    @Test
    void R1_6_wrong_kinds_are_named() {
        assertThat(JsonDrafts.read("{\"score\":\"9\"}").violations())
                .containsExactly(new Violation("score", "expected a number"));
        assertThat(JsonDrafts.read("{\"store\":5,\"employees\":\"E1\"}").violations())
                .extracting(Violation::field)
                .containsExactly("store", "employees");
        assertThat(JsonDrafts.read("{\"score\":9,\"score\":1}").violations())
                .containsExactly(new Violation("score", "is given twice"));
    }

    @Test
    void R1_7_a_field_nobody_knows_is_named() {
        assertThat(JsonDrafts.read("{\"scroe\":9}").violations())
                .containsExactly(new Violation("scroe", "is not a known field"));
    }
}
