package aidas.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SecretTest {

    @Test
    void R5_1_a_secret_has_256_bits_and_no_two_are_alike() {
        var drawn = IntStream.range(0, 1000).mapToObj(i -> Secret.drawn().text()).toList();
        assertThat(drawn).doesNotHaveDuplicates();
        assertThat(Base64.getUrlDecoder().decode(drawn.getFirst())).hasSize(32);
    }

    @Test
    void R5_2_only_the_secret_itself_fits_its_hash() {
        // printf %s AAAA…A (43 times) | sha256sum
        var secret = new Secret("A".repeat(43));
        assertThat(secret.selector()).isEqualTo("0f007385b6f9d4b7").hasSize(16);
        assertThat(secret.fits(secret.hash())).isTrue();
        assertThat(Secret.drawn().fits(secret.hash())).isFalse();
    }

    @Test
    void R5_3_a_secret_is_never_written_down_by_accident() {
        var secret = Secret.drawn();
        assertThat(secret.toString()).doesNotContain(secret.text());
    }

    @Test
    void a_text_that_cannot_be_a_secret_is_none() {
        assertThat(Secret.of("")).isEmpty();
        assertThat(Secret.of("A".repeat(42) + "=")).isEmpty();
        assertThat(Secret.of("A".repeat(44))).isEmpty();
        assertThatThrownBy(() -> new Secret("short")).isInstanceOf(IllegalArgumentException.class);
    }
}
