package aidas.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** On which day a letter comes, and how far back it looks. */
class LetterKindTest {

    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 30);

    @Test
    void R4_1_the_letter_of_the_week_comes_on_monday_at_eight_there() {
        assertThat(LetterKind.WEEKLY.day(Instant.parse("2026-03-30T04:59:59Z"), SOFIA)).isEmpty();
        assertThat(LetterKind.WEEKLY.day(Instant.parse("2026-03-30T05:00:00Z"), SOFIA))
                .contains(MONDAY);
        assertThat(LetterKind.WEEKLY.day(Instant.parse("2026-03-31T05:00:00Z"), SOFIA)).isEmpty();
    }

    @Test
    void R4_1_it_goes_on_where_the_one_before_ended_though_the_clock_moved() {
        assertThat(LetterKind.WEEKLY.since(MONDAY, SOFIA))
                .isEqualTo(LetterKind.WEEKLY.until(MONDAY.minusDays(7), SOFIA))
                .isEqualTo(Instant.parse("2026-03-23T06:00:00Z"));
        assertThat(LetterKind.WEEKLY.until(MONDAY, SOFIA))
                .isEqualTo(Instant.parse("2026-03-30T05:00:00Z"));
    }

    @Test
    void R4_1_mail_at_once_has_no_day() {
        assertThat(LetterKind.MAIL.day(Instant.parse("2026-03-30T10:00:00Z"), SOFIA)).isEmpty();
    }
}
