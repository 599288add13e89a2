package aidas.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StampTest {

    private static final Instant NOW = Instant.parse("2026-03-14T10:00:00Z");

    private final Stamp stamp = new Stamp(new byte[32]);

    private FormAge after(Duration age) {
        return stamp.age(stamp.at(NOW, "link"), "link", NOW.plus(age));
    }

    @Test
    void R4_1_a_form_is_ripe_for_a_day() {
        assertThat(after(Duration.ofMinutes(5))).isEqualTo(FormAge.RIPE);
        assertThat(after(Duration.ofDays(1))).isEqualTo(FormAge.RIPE);
        assertThat(after(Duration.ofDays(1).plusMillis(1))).isEqualTo(FormAge.OLD);
    }

    @Test
    void R4_2_within_two_seconds_it_is_young() {
        assertThat(after(Duration.ofMillis(1999))).isEqualTo(FormAge.YOUNG);
        assertThat(after(Duration.ofMillis(2000))).isEqualTo(FormAge.RIPE);
    }

    @Test
    void R4_1_nobody_else_can_say_when_it_was_shown_nor_for_another_link() {
        var shown = stamp.at(NOW, "link");
        assertThat(stamp.age(shown, "other", NOW)).isEqualTo(FormAge.UNKNOWN);
        assertThat(new Stamp(new byte[] {1}).age(shown, "link", NOW)).isEqualTo(FormAge.UNKNOWN);
        assertThat(stamp.age(shown.replaceFirst("^.", "2"), "link", NOW))
                .isEqualTo(FormAge.UNKNOWN);
        for (var none : new String[] {"", "now", "1.2", "zz." + "0".repeat(64)}) {
            assertThat(stamp.age(none, "link", NOW)).isEqualTo(FormAge.UNKNOWN);
        }
    }

    @Test
    void a_stamp_is_signed_by_hmac_sha_256() {
        // printf '19cebc9d900.link' | openssl dgst -sha256 -mac HMAC -macopt hexkey:00…00 (32
        // bytes)
        assertThat(stamp.at(NOW, "link"))
                .isEqualTo(
                        "19cebc9d900.edd5b3c2f89e9634cd4b7b0cfd2de320f6a890498c9a46ec1b471b1286249bd9");
    }
}
