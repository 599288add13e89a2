package aidas.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aidas.shared.Period;
import aidas.statistics.Group;
import aidas.survey.Scale;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswersTest {

    private static final Period MARCH = Period.ofMonth(YearMonth.of(2026, 3));

    private static Answers part(int score, double weight) {
        return Answers.one(Scale.NPS_0_10, BigDecimal.valueOf(score), weight);
    }

    @ParameterizedTest
    @EnumSource
    void R8_1_nobody_answered_is_missing_and_not_zero(Scale scale) {
        var none = Answers.none(scale);
        assertThat(none.nobodyAnswered()).isTrue();
        assertThat(none.figure()).isEqualTo(Missing.nobodyAnswered());
        assertThat(none.mean()).isEqualTo(Missing.nobodyAnswered());
        assertThat(none.figure().measured()).isFalse();
        assertThat(none.scores()).isEmpty();
        assertThat(none.nets()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void R8_1_one_good_answer_is_the_best_figure_there_can_be(Scale scale) {
        boolean lower = scale == Scale.CES_1_5_LOW;
        var best = Scores.on(scale, lower ? scale.low() : scale.high());
        var figure = (Measured) best.figure();
        assertThat(figure.measured()).isTrue();
        assertThat(figure.value()).isEqualTo(figure.scaleHigh());
        assertThat(figure.tooFewToJudge()).isTrue();
        assertThat(figure.moreNeeded()).isPositive();
        assertThat(((OnScale) figure).scale()).isEqualTo(scale);
    }

    @Test
    void R8_2_scores_off_the_scale_are_refused() {
        assertThatThrownBy(() -> part(11, 1)).hasMessageContaining("does not take");
        assertThatThrownBy(() -> part(-1, 1)).hasMessageContaining("does not take");
    }

    @Test
    void R8_6_scales_do_not_add_up() {
        assertThatThrownBy(() -> Answers.none(Scale.CSAT_1_5).plus(Answers.none(Scale.CSAT_1_7)))
                .hasMessageContaining("never mixed");
    }

    @Test
    void R8_7_two_halves_count_as_two_answers_and_weigh_one() {
        var halves = part(10, 0.5).plus(part(0, 0.5));
        var nps = (Nps) halves.figure();
        assertThat(nps.value()).isZero();
        assertThat(nps.n()).isEqualTo(2);
        assertThat(nps.bands().answers()).isEqualTo(2);
        assertThat(halves.weightSum()).isEqualTo(1);
    }

    @Test
    void R8_7_unequal_weights_are_worth_fewer_answers() {
        // weights 1, ½ and ¼: 1.75² / 1.3125 = 2⅓; NPS (1 + ¼ − ½) / 1.75
        var nps = (Nps) part(10, 1).plus(part(0, 0.5)).plus(part(9, 0.25)).figure();
        assertThat(nps.n()).isCloseTo(7 / 3.0, within(1e-12));
        assertThat(nps.value()).isCloseTo(75 / 1.75, within(1e-12));
        assertThat(nps.bands().answers()).isEqualTo(3);
    }

    @Test
    void R8_7_one_answer_is_one_whatever_its_weight() {
        assertThat(((Nps) part(9, 0.333333).figure()).n()).isCloseTo(1, within(1e-12));
        assertThat(((MeanScore) part(9, 0.333333).mean()).value()).isCloseTo(9, within(1e-12));
    }

    @Test
    void R8_9_parts_add_up_to_the_whole() {
        var whole = Scores.on(Scale.NPS_0_10, 10, 9, 8, 3, 0);
        var parts = Scores.on(Scale.NPS_0_10, 10, 0).plus(Scores.on(Scale.NPS_0_10, 9, 8, 3));
        assertThat(parts).isEqualTo(whole);
        assertThat(whole).isEqualTo(Answers.counted(Scale.NPS_0_10, 2, 1, 2, 30, 254));
        assertThat(whole.plus(Answers.none(Scale.NPS_0_10))).isEqualTo(whole);
    }

    @Test
    void R8_9_answers_are_groups_to_compare() {
        var answers = Scores.on(Scale.NPS_0_10, 10, 9, 8, 3, 0);
        assertThat(answers.scores()).contains(new Group(5, 6, 74));
        assertThat(answers.nets()).contains(new Group(5, 0, 4));
    }

    @Test
    void R8_9_sums_that_cannot_be_are_refused() {
        assertThatThrownBy(() -> new Answers(Scale.NPS_0_10, 2, 2, 2, 1, 0, 0, 10, 100))
                .hasMessageContaining("bands sum to the weight");
        assertThatThrownBy(() -> new Answers(Scale.NPS_0_10, 1, 0, 0, 0, 0, 0, 0, 0))
                .hasMessageContaining("cannot weigh");
        assertThatThrownBy(() -> Answers.counted(Scale.NPS_0_10, 1, 0, 0, 11, 121))
                .hasMessageContaining("cannot sum to");
    }

    @Test
    void R8_10_a_figure_tells_what_went_in_and_what_was_left_out() {
        var explanation =
                Nps.of(27, 14, 10).orElseThrow().explain(MARCH, new LeftOut.CompanyCaused(17));
        assertThat(explanation.bands()).isEqualTo(new Bands(27, 14, 10, 51, 51));
        assertThat(explanation.weight()).isEqualTo(51);
        assertThat(explanation.excluded()).isEqualTo(17);
        assertThat(explanation.period()).isEqualTo(MARCH);
        assertThat(explanation.formula()).isEqualTo("feedback.figure.formula.nps");
        assertThat(explanation.method().key()).isEqualTo("feedback.figure.method.adjusted_wald");
        assertThatThrownBy(() -> new LeftOut.CompanyCaused(-1)).hasMessageContaining("0 or more");
    }

    @ParameterizedTest
    @EnumSource
    void R8_10_a_figure_survives_in_a_session(Scale scale) throws Exception {
        var answers = Scores.on(scale, scale.low(), scale.high());
        assertThat(copy(answers)).isEqualTo(answers);
        assertThat(copy(answers.figure())).isEqualTo(answers.figure());
        assertThat(copy(answers.mean())).isEqualTo(answers.mean());
        assertThat(copy(Answers.none(scale).figure())).isEqualTo(Missing.nobodyAnswered());
        var explanation = ((Measured) answers.figure()).explain(MARCH);
        assertThat(copy(explanation)).isEqualTo(explanation);
    }

    private static Object copy(Object original) throws IOException, ClassNotFoundException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(original);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
