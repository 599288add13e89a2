package aidas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.feedback.Field;
import aidas.integration.tool.Tool;
import aidas.shared.Refused.Violation;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceDraftTest {

    @Test
    void R1_1_every_field_at_fault_is_named_at_once() {
        var draft =
                new SourceDraft(
                        "Not A Code",
                        "paper",
                        " ",
                        "short",
                        null,
                        "x".repeat(21),
                        "pigeon",
                        "Mars/Base",
                        Map.of("colour", "a", "score", "x".repeat(201)),
                        Map.of("good", "many"));
        assertThat(draft.faults())
                .extracting(Violation::field)
                .containsExactlyInAnyOrder(
                        "code",
                        "tool",
                        "secret",
                        "name",
                        "survey",
                        "store",
                        "channel",
                        "zone",
                        "names.colour",
                        "names.score",
                        "choices");
    }

    @Test
    void R4_1_without_names_a_mapping_has_those_that_the_tool_usually_has() {
        var plain =
                new SourceDraft(
                        "forms", "typeform", "Forms", null, "nps", null, null, null, null, null);
        assertThat(plain.faults()).isEmpty();
        var usual = plain.mapping(Tool.TYPEFORM);
        assertThat(usual.name(Field.STORE)).isEqualTo("hidden.store");
        assertThat(usual.channel()).isEqualTo("store");
        assertThat(usual.zone().getId()).isEqualTo("UTC");
        var own =
                new SourceDraft(
                        "forms",
                        "typeform",
                        "Forms",
                        "12345678",
                        "nps",
                        "BG-SOF-01",
                        "phone",
                        "Europe/Vilnius",
                        Map.of("score", " answers.x ", "store", ""),
                        Map.of("yes", "10"));
        assertThat(own.faults()).isEmpty();
        var mapping = own.mapping(Tool.TYPEFORM);
        assertThat(mapping.names()).containsOnly(Map.entry(Field.SCORE, "answers.x"));
        assertThat(mapping.choices()).containsEntry("yes", BigDecimal.TEN);
    }
}
