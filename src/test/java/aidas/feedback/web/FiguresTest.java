package aidas.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.feedback.Bands;
import aidas.feedback.Csat;
import aidas.feedback.Figure;
import aidas.feedback.Missing;
import aidas.feedback.MonthlyFigure;
import aidas.feedback.Nps;
import aidas.feedback.Trend;
import aidas.shared.Period;
import aidas.survey.Scale;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

    /** 27 promoters, 14 passives and 10 critics of 51: 33, 11 to 52. */
    private static final Nps NPS = Nps.of(27, 14, 10).orElseThrow();

    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private final Figures english = in("en");

    @Test
    void R1_1_a_figure_is_written_with_n_and_interval() {
        assertThat(english.of(NPS).number()).isEqualTo("33");
        assertThat(english.of(NPS).detail()).isEqualTo("n 51 · 11 to 52");
        assertThat(in("bg").of(NPS).detail()).isEqualTo("n 51 · 11 до 52");
        assertThat(in("lt").of(NPS).detail()).isEqualTo("n 51 · 11 iki 52");
    }

    @Test
    void R1_1_below_zero_stands_a_real_minus_and_zero_has_none() {
        assertThat(english.of(Nps.of(10, 14, 27).orElseThrow()).number()).isEqualTo("−33");
        assertThat(english.of(Nps.of(500, 2, 501).orElseThrow()).number()).isEqualTo("0");
    }

    @Test
    void R1_1_without_answers_the_page_says_why() {
        var nothing = english.of(Missing.nobodyAnswered());
        assertThat(nothing.measured()).isFalse();
        assertThat(nothing.number()).isEqualTo("–");
        assertThat(nothing.detail()).isEqualTo("Nobody answered in this period.");
    }

    @Test
    void R1_1_a_formula_shows_its_counts() {
        var why = NPS.explain(Period.ofMonth(MARCH));
        assertThat(english.formula(why)).isEqualTo("27 promoters − 10 critics, of 51");
    }

    @Test
    void R1_2_it_is_drawn_on_its_whole_scale_with_a_tick_at_zero() {
        var view = english.of(NPS);
        assertThat(view.zero()).isTrue();
        assertThat(view.zeroAt()).isEqualTo("50.00%");
        assertThat(view.at()).isEqualTo("66.67%");
        assertThat(view.from()).isEqualTo("−100");
        assertThat(view.to()).isEqualTo("100");
    }

    @Test
    void R1_2_a_share_goes_from_nothing_to_all() {
        var view = english.of(new Csat(Scale.CSAT_1_5, new Bands(72, 14, 14, 100, 100)));
        assertThat(view.number()).isEqualTo("72%");
        assertThat(view.zero()).isFalse();
        assertThat(view.at()).isEqualTo("72.00%");
        assertThat(view.to()).isEqualTo("100%");
    }

    @Test
    void R1_2_what_is_drawn_is_said_as_well() {
        assertThat(english.of(NPS).sentence()).isEqualTo("33, likely 11 to 52, n 51");
        assertThat(english.bands(NPS).sentence()).isEqualTo("10 critics, 14 neutral, 27 promoters");
    }

    @Test
    void R1_2_on_a_shared_axis_what_lies_beyond_is_drawn_at_the_end() {
        var view = english.of(NPS, 0, 30);
        assertThat(view.at()).isEqualTo("100.00%");
        assertThat(english.ticks(-20, 80, 20)).hasSize(6).contains(new Tick("20.00%", "0"));
    }

    @Test
    void R1_3_too_few_are_called_so_with_how_many_more_would_do() {
        var few = english.of(Nps.of(6, 3, 3).orElseThrow());
        assertThat(few.few()).isTrue();
        assertThat(few.judgement()).startsWith("12 answers are too few to judge.").endsWith("±20.");
        assertThat(english.of(Nps.of(600, 300, 300).orElseThrow()).judgement()).isEmpty();
    }

    @Test
    void R1_4_a_month_without_answers_leaves_a_gap() {
        var trend =
                english.trend(
                        new Trend(
                                List.of(
                                        month(0, NPS),
                                        month(1, Missing.nobodyAnswered()),
                                        month(2, NPS),
                                        month(3, NPS)),
                                null));
        assertThat(trend.points()).hasSize(3);
        assertThat(trend.rows()).hasSize(4);
        assertThat(trend.line()).isEqualTo("M0.00 33.33M66.67 33.33L100.00 33.33");
        assertThat(trend.band()).containsOnlyOnce("Z" + "M");
    }

    private static MonthlyFigure month(int after, Figure figure) {
        return new MonthlyFigure(MARCH.plusMonths(after), figure);
    }

    private static Figures in(String language) {
        var figures = new Figures();
        figures.text = new Spoken(language);
        return figures;
    }
}
