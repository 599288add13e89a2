package aidas.integration.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");

    @ParameterizedTest
    @CsvSource({
        "1521828364, 2018-03-23T18:06:04Z",
        "2018-10-26T10:36:06Z, 2018-10-26T10:36:06Z",
        "2016-01-01T21:56:31.182613+00:00, 2016-01-01T21:56:31.182613Z",
        "2017-07-18 08:28:48, 2017-07-18T05:28:48Z",
        "2024-02-04 08:26:31.140133, 2024-02-04T06:26:31.140133Z",
        "2026-03-01 10:15, 2026-03-01T08:15:00Z",
        "2026-03-01 10:15:30 UTC, 2026-03-01T10:15:30Z",
    })
    void each_way_of_writing_a_time_is_read(String text, Instant at) {
        assertThat(Moment.read(text, SOFIA)).contains(at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-13-01 10:15", "12345678901234567890", "10:15"})
    void what_is_no_time_is_none(String text) {
        assertThat(Moment.read(text, SOFIA)).isEmpty();
    }

    @Test
    void a_time_without_an_offset_is_none_where_no_zone_is_known() {
        assertThat(Moment.read("2026-03-01T10:15:30")).isEmpty();
    }
}
