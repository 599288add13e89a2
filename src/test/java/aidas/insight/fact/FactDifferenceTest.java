package aidas.insight.fact;

import static aidas.insight.fact.Tables.sound;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FactDifferenceTest {

    private static FactDifference of(FactFile.Sound file, FactFile.Sound standing) {
        return new FactDifference(file, standing.facts());
    }

    @Test
    void R3_4_new_changed_and_unchanged_facts_are_told_apart() {
        var standing = sound("BG-SOF-01,2026-01,sales,10,,", "BG-SOF-01,2026-02,sales,20,,");
        var file =
                sound(
                        "BG-SOF-01,2026-01,sales,10.00,,",
                        "BG-SOF-01,2026-02,sales,21,,",
                        "BG-SOF-01,2026-03,sales,30,,");
        var outcome = of(file, standing).outcome(false);
        assertThat(outcome.created()).isEqualTo(1);
        assertThat(outcome.changed()).isEqualTo(1);
        assertThat(outcome.unchanged()).isEqualTo(1);
        assertThat(outcome.changes().getFirst().before().value()).isEqualByComparingTo("20");
        assertThat(outcome.changes().getLast().before()).isNull();
    }

    @Test
    void R3_5_the_same_table_again_writes_nothing() {
        var file = sound("BG-SOF-01,2026-01,climate,3.90,12,0.810");
        var again = sound("BG-SOF-01,2026-01,climate,3.9,12,0.81");
        assertThat(of(again, file).written()).isEmpty();
    }

    @Test
    void R2_4_no_more_customers_are_kept_than_there_were() {
        var nothing = new FactFile.Sound(Map.of(), Map.of());
        var both =
                sound(
                        "BG-SOF-01,2026-01,customers-start,100,,",
                        "BG-SOF-01,2026-01,customers-kept,101,,");
        assertThat(of(both, nothing).contradictions())
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(3));
    }

    @Test
    void R2_4_the_other_count_may_stand_already() {
        var standing = sound("BG-SOF-01,2026-01,customers-kept,90,,");
        assertThat(of(sound("BG-SOF-01,2026-01,customers-start,90,,"), standing).contradictions())
                .isEmpty();
        var fewer = sound("BG-SOF-01,2026-01,customers-start,89,,");
        assertThat(FactDifference.concerned(fewer)).hasSize(2);
        assertThat(of(fewer, standing).contradictions()).hasSize(1);
    }
}
