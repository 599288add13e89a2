package aidas.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class MonthsTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @Test
    void R1_2_the_month_that_still_runs_is_not_in() {
        var months = Months.last(12, LocalDate.of(2026, 3, 31));
        assertThat(months.until()).isEqualTo(MARCH);
        assertThat(months.count()).isEqualTo(12);
        assertThat(months.indexOf(YearMonth.of(2026, 2))).isEqualTo(11);
        assertThat(months.indexOf(MARCH)).isEqualTo(12);
    }

    @Test
    void R1_2_no_month_and_too_many_are_refused() {
        assertThatThrownBy(() -> new Months(MARCH, MARCH)).hasMessageContaining("1 to 36");
        assertThatThrownBy(() -> new Months(MARCH, MARCH.plusMonths(37)))
                .hasMessageContaining("1 to 36");
    }
}
