package aidas.recovery.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.StoreCode;
import aidas.recovery.TwoStoresWithCases;
import aidas.shared.Refused;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Terms, open days and holidays. */
@InContainer
class ClockDeskIT extends TwoStoresWithCases {

    private static final Instant FRIDAY = Instant.parse("2026-02-27T08:00:00Z");

    @Inject ClockDesk clocks;
    @Inject Deadlines deadlines;

    private Instant due() {
        return deadlines.due(directories.store(new StoreCode(HERE)).orElseThrow().id(), FRIDAY);
    }

    @Test
    void R2_1_open_days_and_holidays_move_a_day_that_is_promised() {
        harriet();
        assertThat(due()).isEqualTo(Instant.parse("2026-03-02T08:00:00Z"));
        clocks.change(
                new StoreCode(HERE),
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                Map.of(LocalDate.parse("2026-03-03"), "Liberation Day"));
        clocks.everywhere(Map.of(LocalDate.parse("2026-03-04"), "Stocktaking"));
        assertThat(due()).isEqualTo(Instant.parse("2026-03-06T08:00:00Z"));
        clocks.change(new Terms(3, false, 24, 24, 14));
        assertThat(due()).isEqualTo(Instant.parse("2026-03-02T08:00:00Z"));
        assertThat(clocks.calendar(new StoreCode(HERE)).holidays()).containsValue("Liberation Day");
    }

    @Test
    void R2_1_every_field_at_fault_is_named() {
        harriet();
        assertThatThrownBy(
                        () ->
                                clocks.change(
                                        new StoreCode(HERE),
                                        Set.of(),
                                        Map.of(LocalDate.parse("2026-03-03"), "")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("weekdays")
                .hasMessageContaining("holidays");
        assertThatThrownBy(() -> clocks.everywhere(Map.of(LocalDate.parse("0000-01-01"), "Year 0")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("holidays");
        lead();
        assertThatThrownBy(() -> clocks.terms()).isInstanceOf(Forbidden.class);
    }
}
