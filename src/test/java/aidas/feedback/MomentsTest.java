package aidas.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

    @Property(tries = 500)
    void R1_3_the_quick_way_reads_what_the_library_reads(
            @ForAll @LongRange(min = 0, max = 4_102_444_799L) long seconds,
            @ForAll @IntRange(min = -1080, max = 1080) int minutes) {
        var at =
                OffsetDateTime.ofInstant(
                        Instant.ofEpochSecond(seconds), ZoneOffset.ofTotalSeconds(60 * minutes));

        assertThat(Moments.parse(at.toString())).isEqualTo(at.toInstant());
    }

    @Test
    void R1_3_other_forms_are_read_too() {
        assertThat(Moments.parse("2026-03-14T10:15:30.123456Z"))
                .isEqualTo(Instant.parse("2026-03-14T10:15:30.123456Z"));
        assertThat(Moments.parse("2026-03-14T10:15+02:00"))
                .isEqualTo(Instant.parse("2026-03-14T08:15:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30T10:15:30Z",
                "2026-13-01T10:15:30Z",
                "2026-03-14T24:15:30Z",
                "2026-03-14T10:60:30Z",
                "2026-03-14T10:15:61Z",
                "2026-03-14T10:15:30+19:00",
                "2026-03-14T10:15:30+02:60",
                "2026-03-14T10:15:30",
                "२०२६-03-14T10:15:30Z"
            })
    void R1_3_what_is_no_time_is_refused(String text) {
        assertThatThrownBy(() -> Moments.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
