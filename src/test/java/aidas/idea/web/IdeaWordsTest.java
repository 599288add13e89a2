package aidas.idea.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.Language;
import aidas.idea.IdeaFacts;
import aidas.idea.IdeaRow;
import aidas.idea.Kind;
import aidas.idea.Stage;
import aidas.organisation.OwnClock;
import aidas.shared.web.Text;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class IdeaWordsTest {

    private static final LocalDate SENT = LocalDate.of(2026, 3, 2);

    private static IdeaRow idea(String text, Instant answered) {
        var facts =
                new IdeaFacts(
                        1,
                        Kind.SERVICE,
                        "A bell",
                        text,
                        Language.EN,
                        null,
                        null,
                        null,
                        Stage.SUBMITTED,
                        SENT.atStartOfDay(ZoneOffset.UTC).toInstant(),
                        SENT.plusDays(14),
                        answered,
                        null,
                        0,
                        0);
        return new IdeaRow(facts, null, null, List.of(), false, false, false);
    }

    private static IdeaWords after(int days, String language) {
        var words = new IdeaWords();
        words.text = Text.in(Locale.of(language));
        words.clock =
                Clock.fixed(
                        SENT.plusDays(days).atTime(12, 0).toInstant(ZoneOffset.UTC),
                        ZoneOffset.UTC);
        return words;
    }

    @Test
    void R9_9_silence_is_pointed_at_from_seven_tenths_of_its_time_on() {
        var idea = idea("", null);
        assertThat(after(9, "en").urgency(idea)).isEmpty();
        assertThat(after(10, "en").urgency(idea)).isEqualTo("warn");
        assertThat(after(14, "en").urgency(idea)).isEqualTo("warn");
        assertThat(after(15, "en").urgency(idea)).isEqualTo("error");
    }

    @Test
    void R9_9_it_is_counted_in_days_and_then_as_late() {
        var idea = idea("", null);
        assertThat(after(0, "en").silence(idea)).isEqualTo("New today");
        assertThat(after(1, "en").silence(idea)).isEqualTo("1 day without a word");
        assertThat(after(2, "lt").silence(idea)).isEqualTo("2 dienos be atsakymo");
        assertThat(after(11, "lt").silence(idea)).isEqualTo("11 dienų be atsakymo");
        assertThat(after(15, "bg").silence(idea)).isEqualTo("Отговорът закъснява с 1 ден");
    }

    @Test
    void R9_9_who_was_answered_waits_no_more() {
        assertThat(after(1, "en").waits(idea("", null))).isTrue();
        assertThat(after(1, "en").waits(idea("", Instant.EPOCH))).isFalse();
    }

    @Test
    void a_long_text_is_cut_between_words_and_a_short_one_stands_whole() {
        var words = after(1, "en");
        assertThat(words.excerpt(idea("Two\nlines.", null))).isEqualTo("Two lines.");
        assertThat(words.excerpt(idea("word ".repeat(100), null)))
                .endsWith("word…")
                .hasSizeLessThan(282);
    }

    /** The clock of a reader somewhere. */
    private static OwnClock at(String zone) {
        return new OwnClock() {
            @Override
            public ZoneId zone() {
                return ZoneId.of(zone);
            }
        };
    }

    private static IdeaWords readIn(String zone) {
        var words = after(1, "en");
        words.own = at(zone);
        return words;
    }

    @Test
    void R9_12_when_something_happened_is_read_by_the_clock_of_where_the_reader_works() {
        var late = Instant.parse("2026-03-02T22:30:00Z");
        assertThat(readIn("Europe/Vilnius").dayAndTime(late)).isEqualTo("3 March 2026 at 00:30");
        assertThat(readIn("Europe/Vilnius").day(late)).isEqualTo("3 March 2026");
        assertThat(readIn("UTC").dayAndTime(late)).isEqualTo("2 March 2026 at 22:30 UTC");
    }

    @Test
    void R9_12_what_was_kept_as_a_day_alone_is_that_day_everywhere() {
        assertThat(readIn("America/New_York").on(idea("", null))).isEqualTo("2 March 2026");
        assertThat(readIn("Asia/Tokyo").on(idea("", null))).isEqualTo("2 March 2026");
    }
}
