package aidas.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);
    private static final Locale BG = Locale.of("bg");
    private static final Locale LT = Locale.of("lt");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 1 | 1 answer",
                "en | 2 | 2 answers",
                "en | 1234 | 1,234 answers",
                "bg | 1 | 1 отговор",
                "bg | 21 | 21 отговора",
                "lt | 1 | 1 atsakymas",
                "lt | 21 | 21 atsakymas",
                "lt | 2 | 2 atsakymai",
                "lt | 11 | 11 atsakymų",
                "lt | 0 | 0 atsakymų",
                "lt | 0.5 | 0,5 atsakymo",
            })
    void R2_1_a_count_takes_the_plural_of_its_language(String language, double n, String said) {
        assertThat(Messages.of(Locale.of(language), "shell.answers", n)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en | −6 to 21.5", "bg | −6 до 21,5", "lt | −6 iki 21,5"})
    void R2_1_a_range_is_said_in_words_with_a_real_minus(String language, String said) {
        var formats = new Formats(Locale.of(language));
        var range =
                Messages.of(
                        Locale.of(language),
                        "shell.range",
                        formats.number(-6, 2),
                        formats.number(21.5, 2));
        assertThat(range).isEqualTo(said);
    }

    @Test
    void R2_1_days_are_written_as_their_language_writes_them() {
        var en = new Formats(Locale.ENGLISH);
        assertThat(en.day(DAY)).isEqualTo("14 March 2026");
        assertThat(en.shortDay(DAY)).isEqualTo("14 Mar");
        assertThat(en.month(YearMonth.of(2026, 3))).isEqualTo("March 2026");
        assertThat(new Formats(BG).day(DAY)).startsWith("14 март 2026").endsWith("г.");
        assertThat(new Formats(LT).day(DAY)).isEqualTo("2026 m. kovo 14 d.");
    }

    @Test
    void R2_1_a_wall_clock_is_shown_as_it_stands_whatever_the_machine_s_zone() {
        var night = LocalDateTime.of(2026, 3, 29, 2, 30);
        assertThat(new Formats(Locale.ENGLISH).dayAndTime(night))
                .contains("29 March 2026", "02:30");
    }

    @Test
    void R2_1_shares_are_whole_percent() {
        assertThat(new Formats(Locale.ENGLISH).percent(0.724)).isEqualTo("72%");
        assertThat(new Formats(LT).percent(0.724)).isEqualTo("72\u00a0%");
    }

    @Test
    void R2_1_money_names_its_currency() {
        assertThat(new Formats(Locale.ENGLISH).money(1299.9, "EUR")).isEqualTo("€1,299.90");
        assertThat(new Formats(BG).money(1299.9, "EUR")).isEqualTo("1\u00a0299,90\u00a0€");
    }

    @Test
    void R2_2_a_text_that_is_missing_is_an_error_with_its_key() {
        assertThatThrownBy(() -> Messages.of(BG, "shell.nobody.wrote.this"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("shell.nobody.wrote.this");
    }
}
