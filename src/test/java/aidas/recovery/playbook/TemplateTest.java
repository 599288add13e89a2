package aidas.recovery.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {

    @Test
    void R2_1_names_are_filled_in_once_and_the_link_stays() {
        var filled =
                Template.filled(
                        "{greeting} {reference} $1 {link}",
                        Map.of("greeting", "Hello {reference},", "reference", "C-100001"));
        assertThat(filled).isEqualTo("Hello {reference}, C-100001 $1 {link}");
    }

    @Test
    void R2_1_only_names_that_are_known_are_taken() {
        assertThat(Template.isKnown("{greeting} {answer-by} {store} {sender}")).isTrue();
        assertThat(Template.isKnown("No names at all")).isTrue();
        assertThat(Template.isKnown("{discount}")).isFalse();
        assertThat(Template.isKnown("{}")).isFalse();
    }
}
