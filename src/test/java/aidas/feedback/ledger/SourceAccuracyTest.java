package aidas.feedback.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SourceAccuracyTest {

    @Test
    void R4_1_the_error_rate_is_a_share_of_all_credits_with_wilsons_interval() {
        // proportion_confint(3, 100, method="wilson") of statsmodels: 0.010254524, 0.084519364
        var rate = new SourceAccuracy("roster", 100, 5, 1, 3).rate().orElseThrow();
        assertThat(rate.n()).isEqualTo(100);
        assertThat(rate.value()).isEqualTo(3);
        assertThat(rate.low()).isCloseTo(1.0254524024, within(1e-9));
        assertThat(rate.high()).isCloseTo(8.4519364291, within(1e-9));
    }

    @Test
    void R4_1_nothing_found_wrong_still_leaves_room_for_errors() {
        var rate = new SourceAccuracy("explicit", 50, 0, 0, 0).rate().orElseThrow();
        assertThat(rate.value()).isZero();
        assertThat(rate.low()).isCloseTo(0, within(1e-9));
        assertThat(rate.high()).isGreaterThan(5);
    }

    @Test
    void R4_1_a_source_without_credits_has_no_error_rate() {
        assertThat(new SourceAccuracy("transaction", 0, 0, 0, 0).rate()).isEmpty();
    }

    @Test
    void R4_1_more_cannot_be_wrong_than_were_disputed() {
        assertThatThrownBy(() -> new SourceAccuracy("roster", 10, 1, 0, 2))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SourceAccuracy("roster", 1, 2, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
