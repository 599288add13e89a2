package aidas.recognition.equity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.shared.AskedMonths;
import aidas.shared.Period;
import aidas.shared.Refused;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EquityPeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private static Period period(String months, String from, String until) {
        return EquityPeriod.of(
                new AskedMonths(months, from, until, EquityReading.MOST_MONTHS), TODAY);
    }

    private static Period days(String from, String until) {
        return new Period(LocalDate.parse(from), LocalDate.parse(until));
    }

    @Test
    void R1_4_it_is_the_last_three_whole_months_or_those_asked_for() {
        assertThat(period(null, null, null)).isEqualTo(days("2026-08-01", "2026-11-01"));
        assertThat(period("2", null, null)).isEqualTo(days("2026-09-01", "2026-11-01"));
        assertThat(period(null, "2026-03", "2026-05")).isEqualTo(days("2026-03-01", "2026-05-01"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "0, -, -, months",
                "25, -, -, months",
                "x, -, -, months",
                "-, 2026-05, -, until",
                "-, 2026-05, 2026-05, until",
                "-, 2026-10, 2026-12, until",
                "-, may, 2026-05, from"
            })
    void R1_4_what_is_no_such_period_is_refused_by_name(
            String months, String from, String until, String field) {
        assertThatThrownBy(() -> period(months, from, until))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(field);
    }

    @Test
    void R1_3_tenure_counts_whole_years_to_the_periods_end() {
        assertThat(Tenure.of(TODAY.minusYears(1).plusDays(1), TODAY)).isEqualTo(Tenure.UNDER_1);
        assertThat(Tenure.of(TODAY.minusYears(1), TODAY)).isEqualTo(Tenure.FROM_1_TO_3);
        assertThat(Tenure.of(TODAY.minusYears(4), TODAY)).isEqualTo(Tenure.FROM_3_TO_5);
        assertThat(Tenure.of(TODAY.minusYears(30), TODAY)).isEqualTo(Tenure.FROM_5);
        assertThat(Tenure.FROM_1_TO_3.unit().code()).isEqualTo("from-1-to-3");
    }
}
