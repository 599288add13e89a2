package aidas.pulse;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.pulse.gate.Unit;
import aidas.shared.Conflict;
import aidas.shared.Refused;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is kept of a wave, and who reads it. */
@InContainer
class ClosingIT extends SmallCompany {

    private static final Unit KITCHEN = Unit.team("PUL-01", "KIT");
    private static final Unit DESK = Unit.team("PUL-01", "DESK");

    @Inject ResultReading results;
    @Inject PoolReading pools;
    @Inject Published published;

    /** Everybody but the last one answers, with all scores there are. */
    private void closed() {
        running();
        open();
        IntStream.range(1, PEOPLE)
                .forEach(i -> answer(i, 1, of("enps", i * 4 % 11, "item-1", 1 + i % 5), null));
        close(1);
    }

    @Test
    void R4_1_what_passes_the_gate_is_kept_and_nothing_else() {
        closed();
        var enps = units("enps");
        assertThat(enps).extracting(UnitResult::unit).contains(Unit.COMPANY, KITCHEN, DESK);
        assertThat(n(enps, DESK)).isEqualTo(7);
        assertThat(n(enps, Unit.store("PUL-01"))).isEqualTo(13);
        assertThat(n(enps, Unit.store("PUL-03"))).isNull();
        // The two of PUL-03 would be left of the region, so a neighbour hides with them
        assertThat(n(enps, Unit.store("PUL-02"))).isNull();
        assertThat(n(enps, Unit.COMPANY)).isEqualTo(24);
        assertThat(results.of(CODE, 1).questions()).hasSize(2);
    }

    @Test
    void R5_2_a_figure_has_n_and_interval_and_a_gap_its_reason() {
        closed();
        var shown = (UnitResult.Outcome.Shown) outcome(units("enps"), Unit.COMPANY);
        assertThat(shown.reading().interval().low()).isLessThan(shown.reading().value());
        assertThat(IntStream.of(shown.counts()).sum()).isEqualTo(24);
        assertThat(outcome(units("enps"), Unit.store("PUL-03")))
                .isInstanceOf(UnitResult.Outcome.Withheld.class);
        var turnout = results.of(CODE, 1).turnout();
        assertThat(turnout.getFirst().invited()).isEqualTo(PEOPLE);
        assertThat(turnout.getFirst().answered()).isEqualTo(24);
    }

    @Test
    void R4_2_an_open_wave_has_no_results() {
        running();
        open();
        answer(1, 1, of("enps", 9), null);
        harriet();
        assertThat(desk.one(CODE).waves().toString()).doesNotContain("answered");
        assertThat(published.marks()).noneMatch(mark -> mark.asked().programme().equals(CODE));
        assertThatThrownBy(() -> results.of(CODE, 1)).isInstanceOf(Conflict.class);
    }

    @Test
    void R4_5_a_published_figure_never_changes() {
        closed();
        assertThatThrownBy(() -> sql("update pulse_cell set n = 9 where n is not null"))
                .isInstanceOf(PersistenceException.class)
                .hasStackTraceContaining("never changed");
    }

    @Test
    void R5_1_a_lead_reads_the_own_store_and_the_company() {
        closed();
        lead("PUL-01");
        assertThat(units("enps"))
                .extracting(UnitResult::unit)
                .containsExactly(Unit.COMPANY, Unit.store("PUL-01"), DESK, KITCHEN);
        caller.is("olga").with(Role.OWNER).inCompany();
        assertThat(units("enps")).hasSize(9);
        for (Role role : new Role[] {Role.EMPLOYEE, Role.ADMIN, Role.DPO}) {
            caller.is("other").with(role).inCompany();
            assertThatThrownBy(() -> results.of(CODE, 1)).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void R5_3_units_together_are_those_that_are_shown() {
        closed();
        var pooled =
                pools.of(
                        CODE,
                        "enps",
                        List.of(1),
                        List.of(Unit.store("PUL-01"), Unit.store("PUL-02"), KITCHEN));
        assertThat(pooled.reading().n()).isEqualTo(13);
        assertThat(pooled.counted()).containsExactly(Unit.store("PUL-01"));
        assertThat(pooled.leftOut()).containsExactly(Unit.store("PUL-02"));
        lead("PUL-01");
        assertThatThrownBy(() -> pools.of(CODE, "enps", List.of(1), List.of(KITCHEN)))
                .isInstanceOf(Forbidden.class);
        harriet();
        assertThatThrownBy(() -> pools.of(CODE, "words", List.of(1), List.of(KITCHEN)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void R5_2_the_laboratory_gets_marks_of_stores_and_the_gaps() {
        closed();
        var store = new StoreCode("PUL-01");
        assertThat(published.marks())
                .filteredOn(mark -> mark.asked().programme().equals(CODE))
                .hasSize(2)
                .allSatisfy(mark -> assertThat(mark.store()).isEqualTo(store))
                .allSatisfy(mark -> assertThat(mark.n()).isEqualTo(13));
        assertThat(published.gaps())
                .filteredOn(gap -> gap.asked().programme().equals(CODE))
                .extracting(gap -> gap.store().value())
                .contains("PUL-02", "PUL-03");
    }

    private List<UnitResult> units(String question) {
        return results.of(CODE, 1).questions().stream()
                .filter(each -> each.question().code().equals(question))
                .findFirst()
                .orElseThrow()
                .units();
    }

    private static UnitResult.Outcome outcome(List<UnitResult> units, Unit unit) {
        return units.stream()
                .filter(each -> each.unit().equals(unit))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    private static Integer n(List<UnitResult> units, Unit unit) {
        return outcome(units, unit) instanceof UnitResult.Outcome.Shown shown
                ? shown.reading().n()
                : null;
    }
}
