package aidas.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.feedback.Change;
import aidas.feedback.Course;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangeTextTest {

    private static ChangeText in(String language) {
        return new ChangeText(new Spoken(language));
    }

    @ParameterizedTest
    @EnumSource(Course.class)
    void R1_5_every_course_has_a_heading_in_every_language(Course course) {
        for (var language : new String[] {"en", "bg", "lt"}) {
            var change = new Change.Untold(course, 0);
            assertThat(in(language).heading("feedback.store.heading.", change, "Vitosha 48"))
                    .contains("Vitosha 48");
            assertThat(in(language).heading("feedback.company.heading.", change, "")).isNotBlank();
        }
    }
}
