package aidas.recognition.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.recognition.KudosState;
import aidas.recognition.KudosView;
import aidas.recognition.Named;
import aidas.recognition.Quote;
import aidas.recognition.Reach;
import aidas.recognition.ReportView;
import aidas.shared.web.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What HR reads of a report. */
class KudosWordsTest {

    private static final Instant THEN = Instant.parse("2026-03-14T10:00:00Z");
    private static final Quote QUOTE =
            new Quote("He found the part.", "en", LocalDate.of(2026, 3, 13), true);

    private final KudosWords words = new KudosWords();

    @BeforeEach
    void in_english() {
        words.text = Text.in(Locale.ENGLISH);
    }

    private String reported(Named giver, String message, Quote quote) {
        var kudos =
                new KudosView(
                        1,
                        giver,
                        List.of(new Named("E2", "Boris", "Two")),
                        null,
                        message,
                        "en",
                        THEN.atZone(ZoneOffset.UTC),
                        "Vitosha 48",
                        Reach.COMPANY,
                        quote,
                        false,
                        false,
                        false,
                        new KudosState.Standing(THEN));
        return words.reported(new ReportView(1, "elena", "A name", THEN, kudos, List.of()));
    }

    @Test
    void R7_2_hr_reads_the_customers_words_that_praise_somebody() {
        assertThat(reported(null, null, QUOTE))
                .isEqualTo(
                        "“He found the part.” A customer praises Boris Two."
                                + " Reported by elena: A name");
        assertThat(reported(null, null, null))
                .isEqualTo("A customer praises Boris Two. Reported by elena: A name");
    }

    @Test
    void R7_2_hr_reads_a_thank_you_and_whom_it_quotes() {
        var anna = new Named("E1", "Anna", "One");
        assertThat(reported(anna, "You stayed.", null))
                .isEqualTo("“You stayed.” Anna One thanks Boris Two. Reported by elena: A name");
        assertThat(reported(anna, "You stayed.", QUOTE))
                .isEqualTo(
                        "“You stayed.” Anna One thanks Boris Two. Reported by elena: A name"
                                + " The customer’s words beside it: “He found the part.”");
    }
}
