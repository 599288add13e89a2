package aidas.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.StoreCode;
import aidas.survey.Scale;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class HighlightsTest {

    @Test
    void R7_7_praise_is_the_newest_promoter_with_words() {
        var answers =
                List.of(answer(9, null), answer(8, "Fine"), answer(9, "Warm"), answer(10, "Best"));
        assertThat(Highlights.of(answers).praise()).map(Answer::comment).contains("Warm");
    }

    @Test
    void R7_7_the_lesson_is_the_newest_critic_and_only_without_one_a_neutral() {
        var answers = List.of(answer(7, "So-so"), answer(3, "Slow"), answer(0, "Never"));
        assertThat(Highlights.of(answers).lesson()).map(Answer::comment).contains("Slow");
        assertThat(Highlights.of(answers.subList(0, 1)).lesson())
                .map(Answer::comment)
                .contains("So-so");
    }

    @Test
    void R7_7_effort_counted_from_the_other_end_is_judged_by_its_own_scale() {
        var easy = answer(Scale.CES_1_5_LOW, 1, "So easy");
        assertThat(Highlights.of(List.of(easy)).praise()).contains(easy);
    }

    @Test
    void R7_7_silence_is_neither_praise_nor_lesson() {
        var silent = List.of(answer(10, null), answer(0, ""));
        assertThat(Highlights.of(silent)).isEqualTo(Highlights.NONE);
        assertThat(Highlights.of(List.of()).praise()).isEmpty();
    }

    private static Answer answer(int score, String words) {
        return answer(Scale.NPS_0_10, score, words);
    }

    private static Answer answer(Scale scale, int score, String words) {
        return new Answer(
                1,
                scale,
                BigDecimal.valueOf(score),
                words,
                "en",
                ZonedDateTime.of(2026, 3, 14, 10, 0, 0, 0, ZoneOffset.UTC),
                new StoreCode("S1"),
                "Store",
                null,
                null,
                "store",
                1,
                1,
                Reasons.NONE);
    }
}
