package aidas.pulse.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WaveKeyTest {

    private static final byte[] WORDS = "what was said".getBytes(StandardCharsets.UTF_8);

    private final WaveKey key = WaveKey.drawn();

    @Test
    void R2_1_it_opens_with_its_own_key_for_its_own_purpose() {
        var sealed = key.seal("ballot 1", WORDS);
        assertThat(key.open("ballot 1", sealed)).isEqualTo(WORDS);
        assertThat(sealed).hasSize(WORDS.length + WaveKey.MORE);
        assertThatThrownBy(() -> key.open("ballot 2", sealed))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WaveKey.drawn().open("ballot 1", sealed))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void R2_1_a_changed_byte_is_found() {
        var sealed = key.seal("ballot 1", WORDS);
        for (int i = 0; i < sealed.length; i++) {
            var changed = sealed.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> key.open("ballot 1", changed))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> key.open("ballot 1", new byte[3]))
                .hasMessageContaining("too short");
    }

    @Test
    void R2_2_the_same_words_look_different_each_time() {
        assertThat(key.seal("x", WORDS)).isNotEqualTo(key.seal("x", WORDS));
        assertThat(key).hasToString("a wave's key");
    }

    @Test
    void R3_1_a_key_is_wrapped_under_the_servers_secret_for_its_wave() {
        var secret = new MasterSecret("0123456789abcdef0123456789abcdef");
        var wrapped = secret.wrap(7, key);
        assertThat(secret.unwrap(7, wrapped).bytes()).isEqualTo(key.bytes());
        assertThatThrownBy(() -> secret.unwrap(8, wrapped))
                .isInstanceOf(IllegalArgumentException.class);
        var other = new MasterSecret("another secret of at least 32 ch");
        assertThatThrownBy(() -> other.unwrap(7, wrapped))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void R3_1_without_a_secret_nothing_is_wrapped() {
        var none = new MasterSecret();
        assertThat(none.isSet()).isFalse();
        assertThatThrownBy(() -> none.wrap(1, key)).hasMessageContaining("AIDAS_PULSE_SECRET");
    }
}
