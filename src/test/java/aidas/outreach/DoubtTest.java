package aidas.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.survey.Questionnaire;
import aidas.survey.Scale;
import aidas.survey.Touchpoint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubtTest {

    private static boolean arises(Scale scale, int score, String comment) {
        var asked =
                new Questionnaire(Touchpoint.VISIT, scale, null, List.of(), List.of(), Map.of());
        var none = List.<String>of();
        return Doubt.arises(
                asked,
                new Told(new BigDecimal(score), comment, null, none, none, none, false, null));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    0, 'Excellent service, thank you'
                    3, 'Отлично обслужване, благодаря'
                    2, 'Puikus aptarnavimas, ačiū'
                    9, 'The rudest man I met'
                    10, 'Ужасно обслужване'
                    10, 'Siaubingas aptarnavimas'
                    """)
    void R5_1_the_opposite_is_seen_in_each_language(int score, String comment) {
        assertThat(arises(Scale.NPS_0_10, score, comment)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    4, 'Excellent service'
                    8, 'Terrible'
                    0, 'Not excellent at all'
                    0, 'Friendly people, terrible queue'
                    0, 'Не бяха любезни'
                    0, 'Nepatenkinta'
                    10, 'Excellent'
                    10, 'They never disappoint'
                    10, 'Никога не разочароват'
                    10, 'Jokio grubumo'
                    0, 'Nothing was excellent'
                    0, ''
                    """)
    void R5_1_what_is_not_clear_is_not_doubted(int score, String comment) {
        assertThat(arises(Scale.NPS_0_10, score, comment)).isFalse();
    }

    @Test
    void R5_1_a_scale_whose_low_end_is_the_good_one_is_read_that_way() {
        assertThat(arises(Scale.CES_1_5_LOW, 5, "Wonderful")).isTrue();
        assertThat(arises(Scale.CES_1_5_LOW, 1, "Wonderful")).isFalse();
        assertThat(arises(Scale.CES_1_5_LOW, 1, "Terrible")).isTrue();
    }

    @Test
    void without_words_nothing_is_doubted() {
        assertThat(arises(Scale.NPS_0_10, 0, null)).isFalse();
    }
}
