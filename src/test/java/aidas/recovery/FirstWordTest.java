package aidas.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FirstWordTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant THURSDAY = MONDAY.plus(Duration.ofDays(3));

    private final FirstWord word = FirstWord.promised(THURSDAY);

    private static Stopwatch stopped(Pause why, Instant at) {
        return Stopwatch.running(THURSDAY).stop(why, Duration.between(at, THURSDAY), at);
    }

    @Test
    void R4_5_only_waiting_for_the_customer_lets_it_rest() {
        assertThat(word.rests(stopped(Pause.CUSTOMER, MONDAY))).isTrue();
        assertThat(word.rests(stopped(Pause.CUSTOMER, THURSDAY))).isTrue();
        assertThat(word.rests(stopped(Pause.PART, MONDAY))).isFalse();
        assertThat(word.rests(Stopwatch.running(THURSDAY))).isFalse();
    }

    @Test
    void R4_5_nor_does_it_rest_once_it_is_said_or_late() {
        assertThat(word.rests(stopped(Pause.CUSTOMER, THURSDAY.plusSeconds(1)))).isFalse();
        assertThat(word.at(MONDAY).rests(stopped(Pause.CUSTOMER, MONDAY))).isFalse();
    }

    @Test
    void R4_5_what_was_promised_stays_and_in_time_moves_later_alone() {
        var later = word.until(THURSDAY.plusSeconds(60));
        assertThat(later.by()).isEqualTo(THURSDAY.plusSeconds(60));
        assertThat(later.promised()).isEqualTo(THURSDAY);
        assertThat(later.until(THURSDAY)).isEqualTo(later);
    }
}
