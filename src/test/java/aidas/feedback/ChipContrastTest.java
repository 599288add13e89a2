package aidas.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.survey.Scale;
import aidas.survey.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChipContrastTest {

    /** 400 promoters and 100 critics. */
    private static final Answers ALL = Answers.counted(Scale.NPS_0_10, 400, 0, 100, 4000, 39000);

    private static Mention mention(String chip, long promoters, long critics) {
        return new Mention(chip, Side.COMPANY, promoters, 0, critics);
    }

    @Test
    void R8_20_what_critics_name_more_often_comes_first_with_its_intervals() {
        var found =
                ChipContrast.of(List.of(mention("price", 40, 10), mention("policy", 20, 40)), ALL);
        assertThat(found).extracting(c -> c.mention().chip()).containsExactly("policy", "price");
        var policy = found.getFirst();
        assertThat(policy.displeased().value()).isCloseTo(40, within(1e-9));
        assertThat(policy.pleased().value()).isCloseTo(5, within(1e-9));
        assertThat(policy.difference().interval().low()).isPositive();
        assertThat(policy.tells()).isTrue();
        assertThat(found.getLast().tells()).isFalse();
    }

    @Test
    void R8_20_many_reasons_are_corrected_for() {
        var one = List.of(mention("queue", 8, 6));
        assertThat(ChipContrast.of(one, ALL).getFirst().tells()).isTrue();
        var many =
                List.of(
                        mention("queue", 8, 6),
                        mention("a", 40, 10),
                        mention("b", 40, 10),
                        mention("c", 40, 10));
        assertThat(ChipContrast.of(many, ALL)).noneMatch(ChipContrast::tells);
    }

    @Test
    void R8_20_what_promoters_name_more_often_is_no_finding() {
        var praised = ChipContrast.of(List.of(mention("range", 200, 5)), ALL).getFirst();
        assertThat(praised.p()).isLessThan(0.001);
        assertThat(praised.tells()).isFalse();
    }

    @Test
    void R8_20_without_answers_on_either_side_nothing_is_compared() {
        var onlyPromoters = Answers.counted(Scale.NPS_0_10, 5, 0, 0, 50, 500);
        assertThat(ChipContrast.of(List.of(mention("price", 2, 0)), onlyPromoters)).isEmpty();
    }
}
