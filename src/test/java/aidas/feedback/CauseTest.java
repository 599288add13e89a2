package aidas.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CauseTest {

    @Test
    void R4_1_a_reason_names_who_is_unknown() {
        assertThat(Cause.of("no store BG X")).isEqualTo(new Cause("store", "BG X", ""));
        assertThat(Cause.of("no employee E1")).isEqualTo(new Cause("employee", "E1", ""));
        assertThat(Cause.of("no team bar in store BG-1"))
                .isEqualTo(new Cause("team", "bar", "BG-1"));
        assertThat(Cause.of("of another kind")).isEqualTo(new Cause("", "of another kind", ""));
    }

    @Test
    void R4_1_what_waits_can_be_read_field_by_field() {
        var parts =
                HeldParts.of(
                        """
                        {"source":"till","externalId":"1","store":"X","scale":"NPS","score":9,
                         "occurredAt":"2026-03-14T10:15:30Z","employees":[{"number":"E1"},"E2"]}
                        """);

        assertThat(parts)
                .contains(new HeldResponse.Part(Field.EMPLOYEES, "E1, E2"))
                .contains(new HeldResponse.Part(Field.SCORE, "9"))
                .extracting(HeldResponse.Part::field)
                .doesNotContain(Field.COMMENT)
                .isSorted();
        assertThat(new HeldResponse(new Waiting(1, "till", "1", Instant.EPOCH, "store", ""), parts))
                .extracting(held -> held.parts().size())
                .isEqualTo(List.copyOf(parts).size());
    }
}
