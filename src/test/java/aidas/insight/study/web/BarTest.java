package aidas.insight.study.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.insight.study.Yardstick;
import aidas.insight.study.web.Bar.Axis;
import aidas.shared.web.Text;
import aidas.statistics.Correlation;
import aidas.statistics.Interval;
import aidas.statistics.Prior;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BarTest {

    private static final LabWords ENGLISH = new LabWords(Text.in(Locale.ENGLISH));

    @Test
    void R1_4_a_coefficient_lies_between_minus_one_and_one() {
        var bar = Bar.of("0.5", "", "", .5, new Interval(0, .75), Axis.OF_R);
        assertThat(bar.at()).isEqualTo("75.00%");
        assertThat(bar.low()).isEqualTo("50.00%");
        assertThat(bar.width()).isEqualTo("37.50%");
        assertThat(bar.zero()).isEqualTo("50.00%");
    }

    @Test
    void R1_4_an_interval_beyond_the_axis_ends_with_it() {
        var bar = Bar.of("1.2", "", "", 1.2, new Interval(.5, 1.4), Axis.OF_R);
        assertThat(bar.at()).isEqualTo("100.00%");
        assertThat(bar.high()).isEqualTo("100.00%");
    }

    @Test
    void R1_4_an_axis_without_zero_has_no_mark_of_it() {
        var axis = Axis.holding(20, 40);
        assertThat(Bar.of("30", "", "", 30, new Interval(25, 35), axis).zero()).isEmpty();
    }

    @Test
    void R1_4_a_coefficient_says_its_n_interval_and_p() {
        double[] x = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
        double[] y = {5, 1, 6, 2, 7, 3, 8, 4, 9, 2, 10, 5};
        var bar = ENGLISH.bar(Correlation.pearson(x, y));
        assertThat(bar.detail()).matches("n 12 · −?0\\.\\d+ to 0\\.\\d+ · p = 0\\.\\d+");
        assertThat(bar.said()).startsWith("0.").contains("likely");
    }

    @Test
    void R1_4_what_cannot_be_told_says_why_and_is_not_drawn() {
        double[] same = {1, 1, 1, 1, 1};
        var bar = ENGLISH.bar(Correlation.pearson(same, new double[] {1, 2, 3, 4, 5}));
        assertThat(bar.drawn()).isFalse();
        assertThat(bar.detail()).isEqualTo("One of the two is the same everywhere.");
    }

    @Test
    void R1_4_what_rounds_to_zero_has_no_sign() {
        assertThat(ENGLISH.r(-.004)).isEqualTo("0");
        assertThat(ENGLISH.r(-.006)).isEqualTo("−0.01");
        assertThat(ENGLISH.value(-1234.5)).isEqualTo("−1,234");
    }

    @Test
    void R1_4_a_published_result_names_its_companies() {
        var view =
                new YardstickView(
                        new Yardstick("harter-engagement", "", Prior.HARTER_ENGAGEMENT, null),
                        ENGLISH);
        assertThat(view.published()).contains("0.33", "36 companies");
    }

    @Test
    void R1_4_a_tiny_p_is_never_zero() {
        assertThat(ENGLISH.p(1e-9)).isEqualTo("p < 0.001");
        assertThat(ENGLISH.p(.0312)).isEqualTo("p = 0.031");
    }

    @Test
    void R1_5_pairs_count_once_whatever_their_order() {
        var looked = new Looked();
        assertThat(looked.with("a", "b")).isEqualTo(1);
        assertThat(looked.with("b", "a")).isEqualTo(1);
        assertThat(looked.with("a", "c")).isEqualTo(2);
    }
}
