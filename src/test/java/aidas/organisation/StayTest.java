package aidas.organisation;

import static aidas.organisation.OrganisationFixture.stay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StayTest {

    @Test
    void R2_3_the_last_day_is_the_one_before_until() {
        var stay = stay(10, 20);
        assertThat(stay.holds(LocalDate.ofYearDay(2026, 10))).isTrue();
        assertThat(stay.holds(LocalDate.ofYearDay(2026, 19))).isTrue();
        assertThat(stay.holds(LocalDate.ofYearDay(2026, 20))).isFalse();
    }

    @Test
    void R2_3_without_until_it_goes_on() {
        assertThat(stay(10, 0).holds(LocalDate.of(2099, 12, 31))).isTrue();
    }

    @Test
    void R2_3_a_stay_of_no_days_is_refused() {
        assertThatThrownBy(() -> stay(10, 10)).hasMessageContaining("ends after its first day");
    }

    @Test
    void stays_that_touch_do_not_overlap() {
        assertThat(stay(10, 20).overlaps(stay(20, 0))).isFalse();
        assertThat(stay(20, 0).overlaps(stay(10, 20))).isFalse();
    }

    @Test
    void stays_that_share_a_day_overlap() {
        assertThat(stay(10, 21).overlaps(stay(20, 0))).isTrue();
        assertThat(stay(20, 0).overlaps(stay(10, 21))).isTrue();
        assertThat(stay(1, 0).overlaps(stay(300, 0))).isTrue();
    }
}
