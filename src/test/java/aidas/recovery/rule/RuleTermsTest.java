package aidas.recovery.rule;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.shared.Refused.Violation;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleTermsTest {

    private static RuleTerms of(String value, List<String> stores, List<String> en) {
        var least = value == null ? null : new BigDecimal(value);
        return new RuleTerms(
                "Dear goods", null, null, null, stores, least, en, null, null, "price");
    }

    @Test
    void R2_4_a_value_is_in_whole_cents() {
        assertThat(of("0.001", null, null).faults())
                .extracting(Violation::field)
                .containsExactly("value");
        assertThat(of("0.01", null, null).faults()).isEmpty();
        assertThat(of("1E3", null, null).faults()).isEmpty();
    }

    @Test
    void R2_4_a_word_that_is_none_is_named() {
        assertThat(of(null, null, Arrays.asList("broken", null)).faults())
                .extracting(Violation::field)
                .containsExactly("en");
        assertThat(of("5", Arrays.asList((String) null), null).stores()).hasSize(1);
    }
}
