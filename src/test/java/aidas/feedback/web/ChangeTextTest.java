package aidas.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.feedback.Change;
import aidas.feedback.Course;
import aidas.feedback.Lookback;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChangeTextTest {

    private static String sentence(String language, double points, double low, double high) {
        var change = new Change.Told(points, low, high);
        return in(language).sentence(change, Lookback.QUARTER);
    }

    private static ChangeText in(String language) {
        return new ChangeText(new Spoken(language));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | the recommendation score is up by 8 points, likely by 2 to 14.",
                "bg | оценката за препоръка е по-висока с 8 точки, вероятно с 2 до 14.",
                "lt | rekomendavimo rodiklis didesnis 8 punktais, tikėtina, kad nuo 2 iki 14."
            })
    void R1_5_a_rise_is_told_with_its_interval(String language, String told) {
        assertThat(sentence(language, 8, 2, 14)).endsWith(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | is down by 1 point, likely by 0 to 2.",
                "bg | е по-ниска с 1 точка, вероятно с 0 до 2.",
                "lt | mažesnis 1 punktu, tikėtina, kad nuo 0 iki 2."
            })
    void R1_5_a_fall_is_told_without_signs(String language, String told) {
        assertThat(sentence(language, -1, -2, -0.4)).endsWith(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | moved by anything from −4 to 9 points, which may be chance.",
                "bg | се е променила с нещо между −4 и 9 точки, което може да е и случайност.",
                "lt | pakito kažkiek tarp −4 ir 9 punktų – tai gali būti ir atsitiktinumas."
            })
    void R1_5_what_may_be_chance_is_called_so(String language, String told) {
        assertThat(sentence(language, 3, -4, 9)).endsWith(told);
    }

    @Test
    void R1_5_what_cannot_be_told_has_no_sentence() {
        var few = new Change.Untold(Course.TOO_FEW);
        assertThat(in("en").sentence(few, Lookback.MONTH)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Course.class)
    void R1_5_every_course_has_a_heading_in_every_language(Course course) {
        for (var language : new String[] {"en", "bg", "lt"}) {
            var change = new Change.Untold(course);
            assertThat(in(language).heading("feedback.store.heading.", change, "Vitosha 48"))
                    .contains("Vitosha 48");
            assertThat(in(language).heading("feedback.company.heading.", change, "")).isNotBlank();
        }
    }
}
