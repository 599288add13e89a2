package aidas.idea.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.idea.trial.Effect.Measured;
import aidas.idea.trial.Effect.TooFew;
import aidas.idea.trial.Effect.Verdict;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What became of trials that are over. */
@InContainer
class TrialEffectIT extends StoresOnTrial {

    @Inject EffectWords words;
    @Inject IdeaEffects effects;

    @Test
    void R3_1_no_effect_before_the_end() {
        long id = past(today().minusWeeks(2), "NPS", codes(0, 6));
        assertThat(reading.effect(id)).isInstanceOf(Effect.Waiting.class);
        assertThatThrownBy(() -> reading.stores(id, Locale.ENGLISH)).isInstanceOf(Conflict.class);
    }

    @Test
    void R3_6_a_rise_is_found_from_the_answers_of_each_day() {
        var start = today().minusWeeks(6);
        answers(start, 6, 20);
        long id = past(start, "NPS", codes(0, 6));
        somebody();
        var effect = (Measured) reading.effect(id);
        assertThat(effect.verdict()).isEqualTo(Verdict.BETTER);
        assertThat(effect.effect().interval().holds(20)).isTrue();
        assertThat(effect.stores().answers()).isEqualTo(1_200);
        assertThat(words.of(reading.one(id).plan(), effect, Locale.ENGLISH).getFirst())
                .startsWith("It helped: NPS of the 6 stores moved by");
        assertThat(words.of(reading.one(id).plan(), effect, Locale.of("lt")).getFirst())
                .startsWith("Padėjo: NPS");
        assertThat(effects.of(idea, Locale.ENGLISH))
                .singleElement()
                .satisfies(told -> assertThat(told.finding()).startsWith("It helped: NPS"));
    }

    @Test
    void R3_8_fewer_critics_are_better_from_the_same_sums() {
        var start = today().minusWeeks(6);
        answers(start, 6, 20);
        long id = past(start, "critics", codes(0, 6));
        var effect = (Measured) reading.effect(id);
        assertThat(effect.effect().value()).isNegative();
        assertThat(effect.verdict()).isEqualTo(Verdict.BETTER);
    }

    @Test
    void R3_4_stores_without_answers_tell_nothing_and_are_named() {
        long id = past(today().minusWeeks(6), "NPS", codes(0, 6));
        var effect = (TooFew) reading.effect(id);
        assertThat(effect.stores()).isZero();
        assertThat(effect.needed()).isEqualTo(4);
        assertThat(effect.leftOut()).hasSize(6);
    }

    @Test
    void R4_1_everybody_reads_it_but_stores_and_drafts_are_for_hr() throws Exception {
        var start = today().minusWeeks(6);
        answers(start, 6, 20);
        long id = past(start, "NPS", codes(0, 6));
        long draft = desk.plan(idea, hand(6));
        assertThat(reading.stores(id, Locale.ENGLISH)).hasSize(6);
        assertThat(logged("idea-trial:" + id, "idea.trial.stores")).isOne();
        somebody();
        assertThat(reading.ofIdea(idea)).extracting(TrialFacts::id).containsExactly(id);
        assertThatThrownBy(() -> reading.one(draft)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reading.stores(id, Locale.ENGLISH)).isInstanceOf(Forbidden.class);
    }

    @Test
    void R1_5_who_tries_something_else_is_no_comparison_and_cannot_be_chosen() {
        var start = today().minusWeeks(6);
        answers(start, 6, 20);
        long first = past(start, "NPS", codes(0, 6));
        long second = past(start, "NPS", codes(6, 12));
        var others =
                reading.stores(first, Locale.ENGLISH).stream()
                        .flatMap(set -> set.others().stream())
                        .map(store -> store.code().value())
                        .toList();
        assertThat(others).isNotEmpty().doesNotContainAnyElementsOf(codes(6, 12));
        assertThat(second).isNotEqualTo(first);
        long coming = desk.plan(idea, hand(6));
        desk.freeze(coming);
        long another = idea("review");
        assertThatThrownBy(() -> desk.plan(another, hand(6)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("TRY-00");
    }
}
