package aidas.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokenTest {

    @Test
    void R1_2_a_token_has_256_bits_and_no_two_are_alike() {
        var drawn = IntStream.range(0, 1000).mapToObj(i -> Token.drawn().text()).toList();
        assertThat(drawn).doesNotHaveDuplicates();
        assertThat(Base64.getUrlDecoder().decode(drawn.getFirst())).hasSize(32);
    }

    @Test
    void R1_2_only_the_token_itself_fits_its_hash() {
        // printf %s AAAA…A (43 times) | sha256sum
        var token = new Token("A".repeat(43));
        assertThat(token.selector()).isEqualTo("0f007385b6f9d4b7").hasSize(16);
        assertThat(token.fits(token.hash())).isTrue();
        assertThat(Token.drawn().fits(token.hash())).isFalse();
    }

    @Test
    void R1_2_a_token_is_never_written_down_by_accident() {
        var token = Token.drawn();
        assertThat(token.toString()).doesNotContain(token.text());
    }

    @Test
    void a_text_that_cannot_be_a_token_is_none() {
        assertThat(Token.of("")).isEmpty();
        assertThat(Token.of("worker.js")).isEmpty();
        assertThat(Token.of("A".repeat(42) + "=")).isEmpty();
        assertThat(Token.of("A".repeat(44))).isEmpty();
        assertThatThrownBy(() -> new Token("short")).isInstanceOf(IllegalArgumentException.class);
    }
}
