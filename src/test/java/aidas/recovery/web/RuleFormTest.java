package aidas.recovery.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.recovery.rule.RuleTerms;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleFormTest {

    private static RuleTerms terms(String score, String value) {
        return new RuleTerms(
                "Dear and broken",
                score == null ? null : "NPS",
                score == null ? null : new BigDecimal(score),
                null,
                List.of("BG-SOF-01"),
                value == null ? null : new BigDecimal(value),
                List.of("broken", "not working"),
                List.of(),
                List.of("sugedo"),
                "product-fault");
    }

    @Test
    void what_the_form_shows_is_what_it_reads() {
        for (var terms : List.of(terms("3", "1500"), terms(null, "1234.5"), terms("6", null))) {
            assertThat(RuleForm.of(terms).terms()).isEqualTo(terms);
        }
    }

    @Test
    void what_is_no_number_is_less_than_any_that_is_taken() {
        var form = RuleForm.of(terms("3", "1"));
        form.getFields().put("value", "lots");
        assertThat(form.terms().value()).isNegative();
    }
}
