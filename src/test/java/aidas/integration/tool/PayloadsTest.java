package aidas.integration.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import aidas.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayloadsTest {

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "{",
                "{} {}",
                "{\"a\":}",
                "[1]",
                "{\"a\":1}]",
                "nonsense",
                "a,b\n\"1,2",
                "a,b\n1,2,3"
            })
    void R3_1_what_is_neither_json_nor_a_table_is_refused(String text) {
        assertThatThrownBy(() -> Payloads.of(Tool.OWN, bytes(text))).isInstanceOf(Refused.class);
    }

    @Test
    void R3_1_deep_and_long_payloads_are_refused_without_harm() {
        for (int depth : new int[] {65, 1_000, 100_000}) {
            var deep = "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
            assertThatThrownBy(() -> Payloads.of(Tool.OWN, bytes(deep)))
                    .isInstanceOf(Refused.class);
        }
        var long2001 =
                IntStream.range(0, 2_001)
                        .mapToObj(i -> "\"f" + i + "\":1")
                        .collect(Collectors.joining(",", "{", "}"));
        assertThatThrownBy(() -> Payloads.of(Tool.OWN, bytes(long2001)))
                .hasMessageContaining("2000 values");
        assertThatThrownBy(() -> Payloads.of(Tool.OWN, new byte[] {'{', (byte) 0xC3, '}'}))
                .hasMessageContaining("UTF-8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELIGHTED | {\"event_type\":\"survey_response.created\",\"event_data\":7} | event_data",
                "DELIGHTED | {\"event_type\":[],\"event_data\":{}} | event_type",
                "DELIGHTED | {\"score\":9} | id",
                "FORMBRICKS | {\"event\":\"responseFinished\",\"data\":[]} | data",
                "FORMBRICKS | {\"event\":\"responseFinished\",\"data\":{\"id\":\"a\",\"finished\":\"yes\"}} | data.finished",
                "TYPEFORM | {\"event_type\":\"form_response\",\"form_response\":{\"token\":{}}} | form_response.token",
                "TYPEFORM | {\"token\":\"t\",\"answers\":[1]} | answers",
                "TYPEFORM | {\"token\":\"t\",\"answers\":[{\"type\":\"text\",\"field\":{\"id\":\"f\"}}]} | answers.text",
                "SURVEYMONKEY | {\"id\":\"1\",\"pages\":{}} | pages",
                "QUALTRICS | {\"Q1\":9} | ResponseId",
                "LIMESURVEY | {\"submitdate\":\"2024-01-01\"} | id",
                "MEDALLIA | {\"star_rating\":5} | request_id",
                "OWN | {\"id\":true} | id",
                "OWN | {\"id\":\"x\\u0000\"} | id",
                "OWN | {\"id\":\"\\ud800\"} | id",
            })
    void R3_1_a_field_of_another_kind_is_refused_by_its_name(Tool tool, String json, String field) {
        assertThatThrownBy(() -> Samples.read(tool, bytes(json)))
                .asInstanceOf(type(Refused.class))
                .satisfies(
                        refused ->
                                assertThat(refused.violations().getFirst().field())
                                        .isEqualTo(field));
    }

    @Test
    void R3_2_a_payload_by_itself_is_kept_as_it_came() {
        var raw = "{ \"id\" : 1.50,\n \"\\u0161\": null }";
        assertThat(Payloads.of(Tool.OWN, bytes(raw)).getFirst().raw()).isEqualTo(raw);
        assertThat(Payloads.of(Tool.OWN, bytes("[" + raw + ",{\"id\":2}]")))
                .extracting(Payload::raw)
                .containsExactly("{\"id\":1.50,\"š\":null}", "{\"id\":2}");
    }

    @Test
    void R3_3_what_comes_later_fills_in_and_changes() {
        var known = Facts.of(java.util.List.of(fact("a", "1"), fact("b", "2"), fact("c", " ")));
        var more = Facts.of(java.util.List.of(fact("b", "3"), fact("c", "4")));
        assertThat(more.over(known).all())
                .containsExactly(fact("b", "3"), fact("c", "4"), fact("a", "1"));
        assertThat(Facts.ofJson(known.json()).all()).isEqualTo(known.all());
    }

    private static Fact fact(String name, String text) {
        return new Fact(name, "", text);
    }
}
