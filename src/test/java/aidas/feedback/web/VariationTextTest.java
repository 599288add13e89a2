package aidas.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.feedback.MonthlyFigure;
import aidas.feedback.Nps;
import aidas.feedback.Trend;
import aidas.feedback.Unit;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariationTextTest {

    private static final YearMonth FIRST = YearMonth.of(2025, 4);

    private static Trend trend(int... promoters) {
        return new Trend(
                IntStream.range(0, promoters.length).mapToObj(i -> month(i, promoters[i])).toList(),
                null);
    }

    private static MonthlyFigure month(int after, int promoters) {
        return new MonthlyFigure(
                FIRST.plusMonths(after), Nps.of(promoters, 100 - promoters, 0).orElseThrow());
    }

    private static String said(String language, Trend trend) {
        var words = new VariationText(new FigureText(new Spoken(language)));
        return String.join(" ", words.sentences(trend, Unit.POINTS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Every month so far is ordinary variation.",
                "bg | Засега всички месеци са в обичайните граници.",
                "lt | Kol kas visi mėnesiai – įprasti svyravimai."
            })
    void R1_6_what_is_ordinary_is_called_so(String language, String told) {
        var year = trend(41, 38, 45, 40, 43, 39, 47, 42, 40, 44, 58, 41);
        assertThat(said(language, year)).contains("26").contains("61").endsWith(told);
    }

    @Test
    void R1_6_a_month_outside_is_named() {
        var year = trend(41, 39, 42, 40, 43, 41, 42, 40, 41, 39, 41, 90);
        assertThat(said("en", year))
                .startsWith("March 2026 was higher than is ordinary.")
                .doesNotContain("The step from")
                .doesNotContain("each month below");
    }

    @Test
    void R1_6_a_run_is_named_by_its_ends() {
        var year = trend(30, 31, 30, 31, 30, 31, 30, 31, 33, 34, 33, 34, 33, 34, 33, 34);
        assertThat(said("en", year)).contains("April 2025 to November 2025: each month below");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "bg", "lt"})
    void R1_6_too_few_months_say_how_many_more(String language) {
        assertThat(said(language, trend(41, 38, 45))).contains("5");
    }
}
