package aidas.feedback.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.feedback.AskedDay;
import aidas.shared.Refused;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedDaysReaderTest {

    @Test
    void R8_17_days_are_read() {
        assertThat(AskedDaysReader.read("[{\"day\":\"2026-03-14\",\"asked\":0}]"))
                .containsExactly(new AskedDay(LocalDate.of(2026, 3, 14), 0));
        assertThat(AskedDaysReader.read("[]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | ''",
                "[ | ''",
                "[7] | [0]",
                "[{'day':'2026-02-30','asked':1}] | [0].day",
                "[{'day':14,'asked':1}] | [0].day",
                "[{'day':'2026-03-14'}] | [0].asked",
                "[{'day':'2026-03-14','asked':-1}] | [0].asked",
                "[{'day':'2026-03-14','asked':1.5}] | [0].asked",
                "[{'day':'2026-03-14','asked':1e99}] | [0].asked",
                "[{'day':'2026-03-14','asked':99999999999999999999}] | [0].asked",
                "[{'day':'2026-03-14','asked':1,'store':'X'}] | [0].store"
            })
    void R8_17_what_is_no_count_is_refused_by_its_place(String json, String field) {
        assertThatThrownBy(() -> AskedDaysReader.read(json.replace('\'', '"')))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.violations().getFirst().field()).isEqualTo(field));
    }
}
