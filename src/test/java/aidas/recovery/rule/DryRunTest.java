package aidas.recovery.rule;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.recovery.rule.DryRun.AtStore;
import aidas.recovery.rule.DryRun.Part;
import aidas.recovery.rule.DryRun.Week;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DryRunTest {

    private static final LocalDate MARCH_2 = LocalDate.parse("2026-03-02");
    private static final LocalDate MARCH_9 = LocalDate.parse("2026-03-09");

    @Test
    void R2_3_it_is_told_by_week_and_by_store_with_most_first() {
        var run =
                DryRun.of(
                        List.of(
                                new Part("A", "Alpha", MARCH_9, 1, 1),
                                new Part("B", "Beta", MARCH_2, 2, 0),
                                new Part("B", "Beta", MARCH_9, 3, 1)),
                        Map.of("B", 4, "C", 7));
        assertThat(run.cases()).isEqualTo(6);
        assertThat(run.already()).isEqualTo(2);
        assertThat(run.closed()).isEqualTo(11);
        assertThat(run.weeks()).containsExactly(new Week(MARCH_2, 2), new Week(MARCH_9, 4));
        assertThat(run.stores())
                .containsExactly(new AtStore("B", "Beta", 5, 4), new AtStore("A", "Alpha", 1, 0));
    }

    @Test
    void R2_3_without_an_answer_there_is_no_week_and_no_store() {
        var run = DryRun.of(List.of(), Map.of());
        assertThat(run.cases()).isZero();
        assertThat(run.weeks()).isEmpty();
        assertThat(run.stores()).isEmpty();
    }
}
