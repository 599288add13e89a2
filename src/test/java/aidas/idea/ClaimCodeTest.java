package aidas.idea;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimCodeTest {

    @Test
    void R2_2_a_code_is_read_as_people_write_it() {
        var code = new ClaimCode("0123456789ABCDEFGHJKMNPQRS");
        assertThat(ClaimCode.of("ol234-56789 abcde-fghjk-mnpqr-s")).contains(code);
        assertThat(ClaimCode.of(code.grouped())).contains(code);
        assertThat(code.hash()).matches("[0-9a-f]{64}");
        assertThat(code).asString().doesNotContain("0123");
    }

    @Test
    void drawn_twice_it_is_another_one() {
        assertThat(ClaimCode.drawn().text()).isNotEqualTo(ClaimCode.drawn().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "0123456789ABCDEFGHJKMNPQRU", "0123456789ABCDEFGHJKMNPQRSS"})
    void what_cannot_be_one_is_none(String typed) {
        assertThat(ClaimCode.of(typed)).isEmpty();
    }
}
