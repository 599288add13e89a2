package aidas.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AllowanceTest {

    @Test
    void R3_4_an_allowance_below_what_was_given_leaves_nothing() {
        assertThat(new GivingBalance(3, 5).left()).isZero();
    }

    @Test
    void R3_1_a_month_without_thanks_has_nothing_to_give() {
        assertThat(GivingBalance.ofMonth(0).left()).isZero();
    }

    @Test
    void R3_1_nothing_is_given_or_received_below_zero() {
        assertThatThrownBy(() -> new GivingBalance(5, -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReceivingBalance(-1, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
