package aidas.feedback.files;

import static aidas.feedback.files.DatePattern.DAY_MONTH_YEAR;
import static aidas.feedback.files.DatePattern.MONTH_DAY_YEAR;
import static aidas.feedback.files.DatePattern.WITH_OFFSET;
import static aidas.feedback.files.DatePattern.YEAR_MONTH_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class DatePatternTest {

    @Test
    void R3_1_the_order_decides_which_number_is_the_month() {
        assertThat(MONTH_DAY_YEAR.read("3/8/2019", "10:29")).contains(at("2019-03-08T10:29"));
        assertThat(DAY_MONTH_YEAR.read("3/8/2019", "10:29")).contains(at("2019-08-03T10:29"));
        assertThat(YEAR_MONTH_DAY.read("2019-3-8 10:29:30", ""))
                .contains(at("2019-03-08T10:29:30"));
        assertThat(DAY_MONTH_YEAR.read("8.3.2019 г., 9:05", "")).contains(at("2019-03-08T09:05"));
        assertThat(YEAR_MONTH_DAY.read("2019.03.08T10:29:30.123", ""))
                .contains(at("2019-03-08T10:29:30"));
    }

    @Test
    void R3_1_hours_may_be_counted_to_twelve() {
        assertThat(MONTH_DAY_YEAR.read("3/8/2019 12:05 AM", "")).contains(at("2019-03-08T00:05"));
        assertThat(MONTH_DAY_YEAR.read("3/8/2019 12:05 p.m.", "")).contains(at("2019-03-08T12:05"));
        assertThat(MONTH_DAY_YEAR.read("3/8/2019", "1:05 pm")).contains(at("2019-03-08T13:05"));
        assertThat(MONTH_DAY_YEAR.read("3/8/2019", "13:05 pm")).isEmpty();
    }

    @Test
    void R3_1_a_date_of_a_sheet_is_read_in_any_order() {
        assertThat(MONTH_DAY_YEAR.read("2019-03-08", "13:08")).contains(at("2019-03-08T13:08"));
        assertThat(DAY_MONTH_YEAR.read("2019-03-08T10:15:30", ""))
                .contains(at("2019-03-08T10:15:30"));
    }

    @Test
    void R3_1_what_is_not_in_the_order_is_no_time() {
        for (var odd :
                new String[] {"", "3/13/19", "31.2.2019", "2019", "8/3-2019", "8.13.2019 x"}) {
            assertThat(DAY_MONTH_YEAR.read(odd, "")).as(odd).isEmpty();
        }
        assertThat(DAY_MONTH_YEAR.read("8.3.2019", "25:00")).isEmpty();
        assertThat(DAY_MONTH_YEAR.read("8.3.2019", "24:01")).isEmpty();
        assertThat(WITH_OFFSET.read("2019-03-08 10:15", "")).isEmpty();
    }

    @Test
    void R3_2_24_00_is_the_beginning_of_the_next_day() {
        assertThat(DAY_MONTH_YEAR.read("31.12.2019", "24:00")).contains(at("2020-01-01T00:00"));
        assertThat(YEAR_MONTH_DAY.read("2019-02-28 24:00:00", "")).contains(at("2019-03-01T00:00"));
    }

    @Test
    void R3_2_a_day_without_a_time_is_its_noon() {
        assertThat(DAY_MONTH_YEAR.read("8.3.2019", "")).contains(at("2019-03-08T12:00"));
    }

    private static LocalDateTime at(String text) {
        return LocalDateTime.parse(text);
    }
}
