package aidas.feedback.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.shared.Period;
import aidas.shared.Refused;
import aidas.survey.Scale;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedTest {

    @Test
    void R7_8_without_from_and_until_the_usual_period_is_meant() {
        assertThat(Asked.period(null, null)).isNull();
        assertThat(Asked.period("2026-03-01", "2026-04-01"))
                .isEqualTo(new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, , until",
        ", 2026-03-01, from",
        "2026-02-30, 2026-03-01, from",
        "2026-03-01, tomorrow, until",
        "2026-03-01, 2026-03-01, until",
        "2026-03-01, 2036-03-02, until",
        "+999999999-12-31, 2026-03-01, from"
    })
    void R7_8_a_period_that_is_none_is_refused_by_the_parameter(
            String from, String until, String field) {
        refuses(field, () -> Asked.period(from, until));
    }

    @Test
    void R8_6_a_scale_nobody_knows_is_refused_with_those_there_are() {
        assertThat(Asked.scale(null)).isEqualTo(Scale.NPS_0_10);
        assertThat(Asked.scale("CES-5-LOW")).isEqualTo(Scale.CES_1_5_LOW);
        assertThat(Asked.scales(null)).isEmpty();
        refuses("scale", () -> Asked.scale("nps"));
    }

    @ParameterizedTest
    @CsvSource({"0", "201", "-1", "ten", "1e2", "99999999999"})
    void R7_6_a_page_of_no_answers_or_too_many_is_refused(String size) {
        refuses("size", () -> Asked.size(size));
    }

    @Test
    void R7_6_a_page_has_twenty_answers_unless_asked_otherwise() {
        assertThat(Asked.size(null)).isEqualTo(20);
        assertThat(Asked.size("200")).isEqualTo(200);
    }

    private static void refuses(String field, ThrowingCallable asking) {
        assertThatThrownBy(asking)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.violations().getFirst().field())
                                        .isEqualTo(field));
    }
}
