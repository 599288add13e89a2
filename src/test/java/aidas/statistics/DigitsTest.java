package aidas.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DigitsTest {

    @Test
    void R19_1_digits_are_counted_from_the_first_that_is_not_zero() {
        assertThat(Digits.agreed(1.001, 1)).isCloseTo(3, within(1e-9));
        assertThat(Digits.agreed(123.4, 123.4)).isEqualTo(15);
        assertThat(Digits.agreed(0.00012345, 0.00012344)).isBetween(4.0, 4.1);
        assertThat(Digits.agreed(1e-7, 0)).isCloseTo(7, within(1e-9));
    }

    @Test
    void R19_1_what_is_wrong_or_unknown_agrees_in_none() {
        assertThat(Digits.agreed(-5, 5)).isZero();
        assertThat(Digits.agreed(Double.NaN, 5)).isZero();
        assertThat(Digits.agreed(Double.POSITIVE_INFINITY, 5)).isZero();
    }
}
