package aidas.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeightsTest {

    @Test
    void R3_1_any_number_of_people_share_exactly_one() {
        for (int count = 1; count <= 1000; count++) {
            var weights = Weights.equal(count);
            assertThat(weights).hasSize(count);
            assertThat(weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(BigDecimal.ONE);
            assertThat(weights).allSatisfy(Weights::check);
        }
    }

    @Test
    void R3_1_the_last_one_takes_what_rounding_left() {
        assertThat(Weights.equal(3))
                .containsExactly(
                        new BigDecimal("0.333333"),
                        new BigDecimal("0.333333"),
                        new BigDecimal("0.333334"));
    }

    @Test
    void R3_1_nobody_shares_nothing() {
        assertThatThrownBy(() -> Weights.equal(0)).hasMessageContaining("got 0");
        assertThatThrownBy(
                        () -> Weights.given(List.of(BigDecimal.ONE, new BigDecimal("0.0000001"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
