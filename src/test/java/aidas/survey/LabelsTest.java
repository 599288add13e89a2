package aidas.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private final Labels labels = new Labels();

    @BeforeEach
    void publishTwice() {
        labels.add(1, "visit", "chip.price", "Price");
        labels.add(1, "visit", "name", "Visit");
        labels.add(2, "visit", "chip.price", "What it costs");
        labels.add(2, "visit", "standard.greeted", "I was greeted");
    }

    @Test
    void R6_1_without_a_version_the_word_published_last_holds() {
        assertThat(labels.chip("price")).isEqualTo("What it costs");
        assertThat(labels.chip(1, "price")).isEqualTo("Price");
        assertThat(labels.standard("greeted")).isEqualTo("I was greeted");
        assertThat(labels.survey("visit")).isEqualTo("Visit");
    }

    @Test
    void R6_2_what_nobody_named_is_called_by_its_code() {
        assertThat(labels.chip("queue")).isEqualTo("queue");
        assertThat(labels.chip(9, "queue")).isEqualTo("queue");
        assertThat(labels.standard(1, "thanked")).isEqualTo("thanked");
        assertThat(labels.survey("other")).isEqualTo("other");
        assertThat(labels.text(9, Questionnaire.QUESTION)).isEmpty();
    }
}
