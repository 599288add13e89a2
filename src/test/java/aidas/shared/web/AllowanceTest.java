package aidas.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private Instant now = Instant.parse("2026-03-14T10:00:00Z");

    private final Clock clock =
            new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now;
                }
            };

    @Test
    void R5_3_so_many_pass_by_key_and_others_none_the_less() {
        var two = new Allowance(clock, 2, Duration.ofMinutes(10));
        assertThat(two.lets("a")).isTrue();
        assertThat(two.lets("a")).isTrue();
        assertThat(two.lets("a")).isFalse();
        assertThat(two.lets("b")).isTrue();
    }

    @Test
    void R5_3_a_while_later_they_pass_again_however_often_they_were_refused() {
        var one = new Allowance(clock, 1, Duration.ofMinutes(10));
        assertThat(one.lets("a")).isTrue();
        now = now.plus(Duration.ofMinutes(9));
        assertThat(one.lets("a")).isFalse();
        now = now.plus(Duration.ofMinutes(1));
        assertThat(one.lets("a")).isTrue();
    }
}
