package aidas.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    @Test
    void R1_1_the_first_day_is_in_and_the_end_is_out() {
        var march = Period.ofMonth(YearMonth.of(2026, 3));
        assertThat(march).isEqualTo(new Period(FIRST, LAST.plusDays(1)));
        assertThat(march.contains(FIRST)).isTrue();
        assertThat(march.contains(LAST)).isTrue();
        assertThat(march.contains(LAST.plusDays(1))).isFalse();
        assertThat(march.last()).isEqualTo(LAST);
        assertThat(Period.lastDays(LAST, 31)).isEqualTo(march);
    }

    @Test
    void R1_2_an_empty_or_backward_period_is_refused() {
        assertThatThrownBy(() -> new Period(FIRST, FIRST)).hasMessageContaining("before it ends");
        assertThatThrownBy(() -> new Period(LAST, FIRST)).hasMessageContaining("before it ends");
    }

    @Test
    void R2_1_the_clock_tells_no_more_than_microseconds() {
        var now = new SystemClock().clock().instant();
        assertThat(now.getNano() % 1000).isZero();
    }
}
