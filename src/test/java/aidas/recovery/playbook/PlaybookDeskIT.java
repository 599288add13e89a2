package aidas.recovery.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.recovery.Step;
import aidas.recovery.TwoStoresWithCases;
import aidas.recovery.Wording;
import aidas.shared.Refused;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Writing the playbook. */
@InContainer
class PlaybookDeskIT extends TwoStoresWithCases {

    @Inject PlaybookDesk playbooks;

    private static Wording words(String text) {
        return new Wording(text, text, text);
    }

    private static List<Hint> hints(String text) {
        return Arrays.stream(Step.values()).map(step -> new Hint(step, words(text))).toList();
    }

    @Test
    void R1_1_hr_adds_a_cause_and_sets_its_limit() {
        harriet();
        var cause = new Cause("rg-parking", words("Parking"), new BigDecimal("15"), true);
        playbooks.save(cause, hints("Ask where they parked."));
        assertThat(playbooks.causes().getLast().code()).isEqualTo("rg-parking");
        lead();
        assertThatThrownBy(() -> playbooks.save(cause, hints("x"))).isInstanceOf(Forbidden.class);
    }

    @Test
    void R1_1_every_field_at_fault_is_named() {
        harriet();
        var wrong = new Cause("No Code", new Wording("A", "", null), new BigDecimal("-1"), true);
        assertThatThrownBy(() -> playbooks.save(wrong, hints("")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("code")
                .hasMessageContaining("name.bg")
                .hasMessageContaining("name.lt")
                .hasMessageContaining("goodwill")
                .hasMessageContaining("follow-up.en");
    }

    @Test
    void R1_2_each_cause_has_a_hint_for_each_step() {
        harriet();
        for (var cause : playbooks.causes()) {
            assertThat(playbooks.hints(cause.code()))
                    .extracting(Hint::step)
                    .containsExactly(Step.values());
        }
    }

    @Test
    void R2_1_a_name_that_nothing_fills_in_is_refused() {
        harriet();
        var template = playbooks.templates().getFirst();
        assertThatThrownBy(
                        () ->
                                playbooks.save(
                                        new Template(
                                                template.code(),
                                                template.subject(),
                                                words("{greeting} Your {discount} waits."))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("text.en");
    }

    @Test
    void R2_1_the_names_that_are_known_stay_in_a_template() {
        harriet();
        var template = playbooks.templates().getFirst();
        playbooks.save(
                new Template(template.code(), template.subject(), words("{greeting} We do.")));
        assertThat(playbooks.templates().getFirst().text().bg()).isEqualTo("{greeting} We do.");
    }
}
