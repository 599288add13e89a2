package aidas.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.shared.Period;
import aidas.shared.web.Text;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChangeWordsTest {

    private static final Period BEFORE =
            new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));

    private static String said(String language, Change change) {
        return new ChangeWords(Text.in(Locale.of(language))).sentence(change, BEFORE);
    }

    private static Change.Told points(double value, double low, double high, long more) {
        return new Change.Told(Unit.POINTS, value, low, high, 20, more);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Up by 12 points against 1 January 2026 to 31 January 2026, and that is more"
                        + " than chance (likely 2 to 22).",
                "bg | по-високо с 12 точки и това е повече от случайност (вероятно с 2 до 22).",
                "lt | didesnis 12 punktų, ir tai daugiau nei atsitiktinumas (tikėtina, nuo 2 iki"
                        + " 22)."
            })
    void R8_12_a_rise_is_told_with_its_interval(String language, String told) {
        assertThat(said(language, points(12, 2, 22, 0))).endsWith(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Down by 1 point | (likely 0 to 2).",
                "bg | по-ниско с 1 точка | (вероятно с 0 до 2).",
                "lt | mažesnis 1 punktu | (tikėtina, nuo 0 iki 2)."
            })
    void R8_12_a_fall_is_told_without_signs(String language, String start, String end) {
        assertThat(said(language, points(-1, -2, -0.4, 0))).contains(start).endsWith(end);
    }

    @Test
    void R8_15_what_may_be_chance_says_how_many_more_would_tell() {
        assertThat(said("en", points(3, -4, 9, 130)))
                .startsWith("Cannot tell yet whether it changed: against 1 January 2026")
                .contains("anything from −4 to 9 is possible.")
                .endsWith(
                        "About 130 more answers in each period would show a change of 20 points.");
    }

    @Test
    void R8_15_where_answers_are_enough_it_says_what_would_have_shown() {
        assertThat(said("en", points(1, -3, 5, 0)))
                .endsWith("A change of 20 points would most likely have shown.");
    }

    @Test
    void R8_15_scores_keep_a_tenth() {
        var score = new Change.Told(Unit.SCORE, 0.36, 0.14, 0.58, 0.4, 0);
        assertThat(said("en", score)).startsWith("Higher by 0.4 ").endsWith("(likely 0.1 to 0.6).");
        var share = new Change.Told(Unit.PERCENT, -7, -12, -2, 10, 0);
        assertThat(said("en", share)).startsWith("Down by 7 percentage points");
    }

    @ParameterizedTest
    @EnumSource(Course.class)
    void R8_12_every_course_is_said_in_every_language(Course course) {
        for (var language : new String[] {"en", "bg", "lt"}) {
            for (var unit : Unit.values()) {
                var change =
                        switch (course) {
                            case UP -> new Change.Told(unit, 5, 1, 9, 20, 0);
                            case DOWN -> new Change.Told(unit, -5, -9, -1, 20, 0);
                            case UNCLEAR -> new Change.Told(unit, 0, -1, 1, 20, 30);
                            default -> new Change.Untold(course, 40);
                        };
                assertThat(said(language, change).isEmpty()).isEqualTo(course == Course.NOBODY);
            }
        }
    }
}
