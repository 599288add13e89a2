package aidas.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import aidas.pulse.gate.Leaf;
import aidas.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HistoryReaderTest {

    private static final Map<String, Leaf> PLACES =
            Map.of("S1/", new Leaf("BG", "S1", ""), "S1/KIT", new Leaf("BG", "S1", "KIT"));

    @Test
    void R4_4_a_line_is_one_answer() {
        var lines =
                read(
                        "\uFEFFmonth,store,team,question,score\n2026-01,S1,KIT,enps,10\n2026-02,S1,,item-1,1\n");
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().from().team()).isEqualTo("KIT");
        assertThat(lines.getFirst().score()).isEqualTo(10);
        assertThat(lines.getLast().month()).hasToString("2026-02");
    }

    @Test
    void R4_4_an_error_tells_line_and_column() {
        assertThat(
                        faults(
                                """
                                month,store,team,question,score
                                2026-13,S1,KIT,enps,10
                                2026-01,S9,,enps,10
                                2026-01,S1,BAR,enps,11
                                2026-01,S1,,words,1
                                2026-01,S1,,enps
                                """))
                .containsExactly(
                        "line 2, month",
                        "line 3, store",
                        "line 4, team",
                        "line 4, score",
                        "line 5, question",
                        "line 6");
        assertThat(faults("month,store,team,question\n2026-01,S1,,enps\n"))
                .containsExactly("line 1");
        assertThat(faults("month,store,team,question,score\n")).containsExactly("");
        assertThat(faults("")).containsExactly("");
    }

    private static List<String> faults(String text) {
        var refused = catchThrowableOfType(Refused.class, () -> read(text));
        return refused.violations().stream().map(Refused.Violation::field).toList();
    }

    private static List<HistoryLine> read(String text) {
        return new HistoryReader(Plans.plan(2), PLACES).read(text.getBytes(StandardCharsets.UTF_8));
    }
}
