package aidas.idea.review;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.Language;
import aidas.idea.IdeaFacts;
import aidas.idea.Kind;
import aidas.idea.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** How the time of an idea runs. */
class ClockworkTest {

    private static final LocalDate SENT = LocalDate.of(2026, 3, 1);

    private static IdeaFacts idea(Stage stage, Instant answered) {
        return new IdeaFacts(
                1,
                Kind.PROCESS,
                "Title",
                "Text",
                Language.EN,
                null,
                null,
                null,
                stage,
                SENT.atStartOfDay().toInstant(ZoneOffset.UTC),
                SENT.plusDays(10),
                answered,
                null,
                0,
                0);
    }

    private static Clockwork after(int days) {
        return Clockwork.of(idea(Stage.SUBMITTED, null), SENT.plusDays(days));
    }

    @Test
    void R5_1_it_is_late_when_its_day_is_over() {
        assertThat(after(6)).isEqualTo(Clockwork.RUNNING);
        assertThat(after(7)).isEqualTo(Clockwork.SHORT);
        assertThat(after(10)).isEqualTo(Clockwork.SHORT);
        assertThat(after(11)).isEqualTo(Clockwork.LATE);
    }

    @Test
    void R5_2_a_word_stops_it() {
        var late = SENT.plusDays(20);
        assertThat(Clockwork.of(idea(Stage.REVIEW, Instant.EPOCH), late))
                .isEqualTo(Clockwork.STOPPED);
        assertThat(Clockwork.of(idea(Stage.DUPLICATE, null), late)).isEqualTo(Clockwork.STOPPED);
    }
}
