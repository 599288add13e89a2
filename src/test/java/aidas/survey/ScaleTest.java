package aidas.survey;

import static aidas.survey.Band.FAVOURABLE;
import static aidas.survey.Band.NEUTRAL;
import static aidas.survey.Band.UNFAVOURABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScaleTest {

    @ParameterizedTest
    @EnumSource
    void R1_1_a_scale_is_found_by_its_code(Scale scale) {
        assertThat(Scale.ofCode(scale.code())).contains(scale);
    }

    @Test
    void R1_1_a_code_nobody_defined_is_no_scale() {
        assertThat(Scale.ofCode("CSAT-6")).isEmpty();
        assertThat(Scale.ofCode("nps")).isEmpty();
        assertThat(Scale.ofCode(null)).isEmpty();
    }

    @Test
    void R1_1_the_codes_are_the_ones_stored() {
        assertThat(Scale.values())
                .extracting(Scale::code)
                .containsExactly("NPS", "CSAT-5", "CSAT-7", "CSAT-10", "CES-7", "CES-5-LOW");
    }

    @ParameterizedTest
    @EnumSource
    void R1_2_both_ends_are_taken_and_nothing_beyond(Scale scale) {
        assertThat(scale.takes(BigDecimal.valueOf(scale.low()))).isTrue();
        assertThat(scale.takes(BigDecimal.valueOf(scale.high()))).isTrue();
        assertThat(scale.takes(BigDecimal.valueOf(scale.low() - 1))).isFalse();
        assertThat(scale.takes(BigDecimal.valueOf(scale.high() + 1))).isFalse();
    }

    @Test
    void R1_2_only_the_scale_of_ten_boxes_takes_tenths() {
        assertThat(Scale.CSAT_1_10.takes(new BigDecimal("9.1"))).isTrue();
        assertThat(Scale.CSAT_1_10.takes(new BigDecimal("9.15"))).isFalse();
        assertThat(Scale.NPS_0_10.takes(new BigDecimal("9.1"))).isFalse();
        assertThat(Scale.NPS_0_10.takes(new BigDecimal("9.00"))).isTrue();
        assertThat(Scale.NPS_0_10.takes(new BigDecimal("1E+1"))).isTrue();
    }

    @Test
    void R1_2_a_refusal_can_say_what_is_taken() {
        assertThat(Scale.NPS_0_10.expectation()).isEqualTo("a whole number from 0 to 10");
        assertThat(Scale.CSAT_1_10.expectation())
                .isEqualTo("a number with at most one decimal from 1 to 10");
    }

    @ParameterizedTest
    @EnumSource
    void R1_3_the_good_end_is_favourable_and_the_other_is_not(Scale scale) {
        boolean higher = scale.direction() == Direction.HIGHER_IS_BETTER;
        assertThat(scale.band(higher ? scale.high() : scale.low())).isEqualTo(FAVOURABLE);
        assertThat(scale.band(higher ? scale.low() : scale.high())).isEqualTo(UNFAVOURABLE);
    }

    @Test
    void R2_1_nine_and_ten_promote_and_six_detracts() {
        assertThat(bands(Scale.NPS_0_10))
                .startsWith(UNFAVOURABLE)
                .endsWith(UNFAVOURABLE, NEUTRAL, NEUTRAL, FAVOURABLE, FAVOURABLE)
                .hasSize(11);
        assertThat(bands(Scale.NPS_0_10).subList(0, 7)).containsOnly(UNFAVOURABLE);
    }

    @Test
    void R2_2_the_top_two_of_five_are_satisfied() {
        assertThat(bands(Scale.CSAT_1_5))
                .containsExactly(UNFAVOURABLE, UNFAVOURABLE, NEUTRAL, FAVOURABLE, FAVOURABLE);
    }

    @Test
    void R2_2_the_top_two_of_seven_are_satisfied() {
        assertThat(bands(Scale.CSAT_1_7).subList(0, 3)).containsOnly(UNFAVOURABLE);
        assertThat(bands(Scale.CSAT_1_7).subList(3, 5)).containsOnly(NEUTRAL);
        assertThat(bands(Scale.CSAT_1_7).subList(5, 7)).containsOnly(FAVOURABLE);
    }

    @Test
    void R2_2_the_top_three_of_ten_are_satisfied_and_tenths_belong_to_the_box_below() {
        assertThat(Scale.CSAT_1_10.band(new BigDecimal("8.0"))).isEqualTo(FAVOURABLE);
        assertThat(Scale.CSAT_1_10.band(new BigDecimal("7.9"))).isEqualTo(NEUTRAL);
        assertThat(Scale.CSAT_1_10.band(new BigDecimal("5.0"))).isEqualTo(NEUTRAL);
        assertThat(Scale.CSAT_1_10.band(new BigDecimal("4.9"))).isEqualTo(UNFAVOURABLE);
    }

    @Test
    void R2_3_six_and_seven_say_it_was_easy() {
        assertThat(bands(Scale.CES_1_7).subList(0, 3)).containsOnly(UNFAVOURABLE);
        assertThat(bands(Scale.CES_1_7).subList(3, 5)).containsOnly(NEUTRAL);
        assertThat(bands(Scale.CES_1_7).subList(5, 7)).containsOnly(FAVOURABLE);
    }

    @Test
    void R2_4_one_and_two_say_it_was_little_effort() {
        assertThat(bands(Scale.CES_1_5_LOW))
                .containsExactly(FAVOURABLE, FAVOURABLE, NEUTRAL, UNFAVOURABLE, UNFAVOURABLE);
    }

    @Test
    void R2_5_a_score_off_the_scale_has_no_band() {
        assertThatThrownBy(() -> Scale.NPS_0_10.band(11))
                .hasMessage("NPS_0_10 does not take the score 11");
        assertThatThrownBy(() -> Scale.CSAT_1_5.band(new BigDecimal("4.5")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Band> bands(Scale scale) {
        return IntStream.rangeClosed(scale.low(), scale.high()).mapToObj(scale::band).toList();
    }
}
