package aidas.recovery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HolidayLinesTest {

    @Test
    void a_day_and_its_name_stand_on_each_line() {
        var read = HolidayLines.read("\n 2026-12-25  Christmas Day\n2026-12-26 Second day \n\n");
        assertThat(read)
                .containsEntry(LocalDate.parse("2026-12-25"), "Christmas Day")
                .containsEntry(LocalDate.parse("2026-12-26"), "Second day")
                .hasSize(2);
        assertThat(HolidayLines.read(HolidayLines.written(read))).isEqualTo(read);
    }

    @Test
    void what_cannot_be_read_is_nothing_and_what_has_no_name_is_kept_to_be_refused() {
        assertThat(HolidayLines.read("25.12.2026 Christmas")).isNull();
        assertThat(HolidayLines.read(null)).isEmpty();
        assertThat(HolidayLines.read("2026-12-25")).containsValue("");
    }
}
