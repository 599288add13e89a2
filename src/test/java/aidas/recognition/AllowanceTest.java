package aidas.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AllowanceTest {

    @Test
    void R3_1_who_gave_25_of_200_has_200_again_next_month_and_not_375() {
        var march = GivingBalance.ofMonth(200).give(25);
        assertThat(march.left()).isEqualTo(175);
        assertThat(GivingBalance.ofMonth(200).left()).isEqualTo(200);
    }

    @Test
    void R3_2_who_received_270_and_spent_50_has_220() {
        assertThat(new ReceivingBalance(270, 0).spend(50).left()).isEqualTo(220);
    }

    @Test
    void R3_2_giving_does_not_touch_what_was_received() {
        var receiving = new ReceivingBalance(270, 50);
        GivingBalance.ofMonth(200).give(200);
        assertThat(receiving.left()).isEqualTo(220);
    }

    @Test
    void R3_1_the_last_one_can_be_given_and_no_more() {
        var all = GivingBalance.ofMonth(3).give(2).give(1);
        assertThat(all.left()).isZero();
        assertThatThrownBy(() -> all.give(1)).hasMessageContaining("got 4 of 3");
    }

    @Test
    void R3_4_an_allowance_below_what_was_given_leaves_nothing() {
        assertThat(new GivingBalance(3, 5).left()).isZero();
        assertThatThrownBy(() -> new GivingBalance(3, 5).give(1)).hasMessageContaining("6 of 3");
    }

    @Test
    void R3_1_a_month_without_thanks_has_nothing_to_give() {
        assertThat(GivingBalance.ofMonth(0).left()).isZero();
        assertThatThrownBy(() -> GivingBalance.ofMonth(0).give(1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new GivingBalance(5, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void R3_2_nobody_spends_more_than_was_received() {
        assertThatThrownBy(() -> ReceivingBalance.NOTHING.spend(1))
                .hasMessageContaining("only 0 are left");
        assertThatThrownBy(() -> new ReceivingBalance(-1, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
