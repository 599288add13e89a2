package aidas.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private final Formats formats = new Formats(Locale.ENGLISH);

    @Test
    void what_rounds_to_zero_has_no_minus() {
        assertThat(formats.decimals(-0.04, 1)).isEqualTo("0.0");
        assertThat(formats.number(-0.4, 0)).isEqualTo("0");
        assertThat(formats.number(-0.5, 0)).isEqualTo("0");
        assertThat(formats.number(new BigDecimal("-0.05"), 1)).isEqualTo("0");
        assertThat(formats.decimals(-0.06, 1)).isEqualTo("−0.1");
        assertThat(formats.decimals(0.04, 1)).isEqualTo("0.0");
    }
}
