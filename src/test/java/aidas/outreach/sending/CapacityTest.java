package aidas.outreach.sending;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CapacityTest {

    @Test
    void R3_4_what_a_store_ends_a_day_over_the_share_that_becomes_a_case() {
        // 28 in 28 days is one a day; (9 + 1) of (80 + 20) become a case
        assertThat(new Capacity(28, 0, 9, 80).wanted(20)).isEqualTo(10);
        assertThat(new Capacity(14, 0, 9, 80).wanted(20)).isEqualTo(5);
    }

    @Test
    void R3_4_late_cases_are_worked_off_first() {
        assertThat(new Capacity(56, 3, 9, 80).wanted(20)).isEqualTo(10);
        assertThat(new Capacity(28, 30, 9, 80).wanted(20)).isEqualTo(1);
    }

    @Test
    void R3_4_never_more_than_is_set_and_never_nobody() {
        assertThat(new Capacity(280, 0, 0, 80).wanted(20)).isEqualTo(20);
        assertThat(new Capacity(0, 1, 0, 0).wanted(20)).isEqualTo(1);
    }

    @Test
    void R3_4_without_a_case_yet_it_is_what_is_set() {
        assertThat(new Capacity(0, 0, 0, 500).wanted(20)).isEqualTo(20);
    }
}
