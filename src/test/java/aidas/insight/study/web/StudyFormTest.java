package aidas.insight.study.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.insight.Months;
import aidas.insight.study.Study;
import aidas.shared.NotFound;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyFormTest {

    private static final IntFunction<Months> LAST =
            count -> Months.last(count, LocalDate.of(2026, 11, 27));

    private static StudyForm form(String... given) {
        Map<String, String[]> parameters = new HashMap<>();
        for (int i = 0; i < given.length; i += 2) {
            parameters.put(given[i], given[i + 1].split("\\|", -1));
        }
        return new StudyForm(parameters);
    }

    private static Study study(StudyForm form) {
        return form.study("turnover", "nps", LAST);
    }

    @Test
    void R1_1_an_address_without_a_word_asks_for_the_usual() {
        var study = study(form());
        assertThat(study)
                .isEqualTo(
                        new Study(
                                "turnover",
                                "nps",
                                LAST.apply(12),
                                0,
                                null,
                                null,
                                Study.USUALLY_HELD));
    }

    @Test
    void R1_1_what_was_asked_for_can_be_sent_on() {
        var form = form("x", "crr", "lag", "2", "region", "BG", "held", "|region", "other", "1");
        study(form);
        assertThat(form.query()).isEqualTo("?x=crr&lag=2&region=BG&held=region&y=nps&months=12");
        assertThat(form.about()).isEqualTo("?region=BG&y=nps&months=12");
    }

    @Test
    void R1_1_an_empty_choice_holds_nothing() {
        assertThat(study(form("held", "")).held()).isEmpty();
    }

    @Test
    void R1_1_an_address_may_name_its_months() {
        var study = study(form("from", "2026-01", "until", "2026-07"));
        assertThat(study.months().count()).isEqualTo(6);
    }

    @Test
    void R1_1_many_predictors_are_no_pair_for_other_pages() {
        var form = form("x", "turnover|crr");
        study(form);
        assertThat(form.predictors()).containsExactly("turnover", "crr");
        assertThat(form.query()).doesNotContain("x=");
    }

    @ParameterizedTest
    @CsvSource({"months, 0", "months, 37", "months, x", "lag, 13", "lag, -1", "format, A B"})
    void R1_1_what_is_no_such_thing_is_not_found(String name, String value) {
        assertThatThrownBy(() -> study(form(name, value))).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-13, 2027-01", "2026-05, 2026-05", "2020-01, 2026-01"})
    void R1_1_months_that_are_none_are_not_found(String from, String until) {
        assertThatThrownBy(() -> study(form("from", from, "until", until)))
                .isInstanceOf(NotFound.class);
    }
}
