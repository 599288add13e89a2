package aidas.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.shared.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ActionsTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 14);
    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

    private static ActionEntry action(long id, Instant doneAt) {
        return new ActionEntry(id, new ActionFacts("more chairs", DUE), doneAt);
    }

    @Test
    void R5_1_a_screen_shows_four_that_are_open_and_the_newest_that_is_done() {
        var open = IntStream.rangeClosed(1, 6).mapToObj(id -> action(id, null));
        var done = Stream.of(action(7, NOON), action(8, NOON.minusSeconds(60)));
        var shown = ScreenReading.shown(Stream.concat(open, done).toList());
        assertThat(shown).extracting(ActionEntry::id).containsExactly(1L, 2L, 3L, 4L, 7L);
    }

    @Test
    void R5_1_an_action_is_words_and_a_day() {
        assertThat(new ActionFacts("  more \n chairs ", DUE).words()).isEqualTo("more chairs");
        assertThatThrownBy(() -> new ActionFacts(" ", DUE))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("words");
        assertThatThrownBy(() -> new ActionFacts("a".repeat(161), DUE)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new ActionFacts("more chairs", null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("due");
    }

    @Test
    void R5_1_done_counts_from_the_first_time_it_was_said() {
        var action = new StoreAction(1, new ActionFacts("more chairs", DUE));
        action.finish(NOON);
        action.finish(NOON.plusSeconds(60));
        assertThat(action).hasFieldOrPropertyWithValue("doneAt", NOON);
        action.reopen();
        assertThat(action).hasFieldOrPropertyWithValue("doneAt", null);
    }
}
