package aidas.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.shared.Period;
import aidas.survey.Scale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummariesTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final Period QUARTER =
            new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 15));

    @Test
    void R7_9_a_trend_has_twelve_months_and_gaps_where_nobody_answered() {
        var trend = summary(Scale.NPS_0_10).trend().months();
        assertThat(trend).hasSize(12);
        assertThat(trend.getFirst().month()).isEqualTo(YearMonth.of(2025, 4));
        assertThat(trend.getFirst().figure()).isEqualTo(Missing.nobodyAnswered());
        assertThat(trend.getLast().month()).isEqualTo(MARCH);
        assertThat(trend.getLast().figure().measured()).isTrue();
    }

    @Test
    void R7_9_a_longer_period_shows_all_of_its_months() {
        var years = new Period(LocalDate.of(2024, 5, 20), LocalDate.of(2026, 3, 1));
        assertThat(Summaries.months(years))
                .isEqualTo(new Period(LocalDate.of(2024, 5, 1), LocalDate.of(2026, 3, 1)));
    }

    @Test
    void R7_5_a_scale_nobody_answered_has_no_summary() {
        var summaries = Summaries.of(QUARTER, sums(), sums());
        assertThat(summaries)
                .extracting(Summary::scale)
                .containsExactly(Scale.NPS_0_10, Scale.CSAT_1_5);
    }

    @Test
    void R7_5_where_nobody_answered_at_all_the_figure_is_missing_not_zero() {
        var summaries = Summaries.of(QUARTER, List.of(), List.of());
        assertThat(summaries).hasSize(1);
        assertThat(summaries.getFirst().figure()).isEqualTo(Missing.nobodyAnswered());
        assertThat(summaries.getFirst().explanation()).isEmpty();
    }

    @Test
    void R8_10_a_summary_explains_its_figure_with_its_period() {
        var explanation = summary(Scale.NPS_0_10).explanation().orElseThrow();
        assertThat(explanation.period()).isEqualTo(QUARTER);
        assertThat(explanation.weight()).isEqualTo(4, within(1e-9));
    }

    @Test
    void R7_5_the_average_transaction_leaves_out_answers_without_an_amount() {
        assertThat(Summaries.value(sums()).average()).contains(new BigDecimal("15.0000"));
        assertThat(TransactionValue.NONE.average()).isEmpty();
    }

    private static Summary summary(Scale scale) {
        return Summaries.of(QUARTER, sums(), sums()).stream()
                .filter(each -> each.scale() == scale)
                .findFirst()
                .orElseThrow();
    }

    private static List<Sum> sums() {
        var nps = Answers.counted(Scale.NPS_0_10, 2, 1, 1, 32, 290);
        var csat = Answers.counted(Scale.CSAT_1_5, 1, 0, 0, 5, 25);
        return List.of(
                new Sum("", MARCH, nps, new TransactionValue(2, new BigDecimal("30.00"))),
                new Sum("", MARCH, csat, TransactionValue.NONE));
    }
}
