package aidas.idea.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.StoreCode;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.testbed.InContainer;
import jakarta.persistence.PersistenceException;
import org.junit.jupiter.api.Test;

/** A trial from its plan to its calling off. */
@InContainer
class TrialDeskIT extends StoresOnTrial {

    @Test
    void R1_1_hr_plans_what_is_under_review_and_nothing_else() throws Exception {
        long id = desk.plan(idea, hand(6));
        assertThat(reading.one(id).plan().stores()).hasSize(6);
        assertThat(reading.one(id).state()).isInstanceOf(TrialState.Draft.class);
        long fresh = idea("submitted");
        assertThatThrownBy(() -> desk.plan(fresh, hand(6))).isInstanceOf(Conflict.class);
        anew();
        assertThatThrownBy(() -> desk.plan(999_999_999L, hand(6))).isInstanceOf(NotFound.class);
        anew();
        somebody();
        assertThatThrownBy(() -> desk.plan(idea, hand(6))).isInstanceOf(Forbidden.class);
    }

    @Test
    void R1_2_three_stores_are_refused_with_how_many_it_takes() {
        answers(today().minusWeeks(WEEKS), 0, 0);
        var draft = hand(3);
        var large =
                new PlanDraft(
                        draft.gauge(),
                        draft.start(),
                        draft.weeks(),
                        new java.math.BigDecimal("90"),
                        draft.stores(),
                        null);
        assertThatThrownBy(() -> desk.plan(idea, large))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("stores")
                .hasMessageContaining("4 to")
                .hasMessageContaining("takes");
    }

    @Test
    void R1_2_a_store_that_is_not_there_is_named() {
        var draft = hand(5);
        var wrong =
                new PlanDraft(
                        draft.gauge(),
                        draft.start(),
                        draft.weeks(),
                        draft.worth(),
                        java.util.List.of("TRY-00", "TRY-01", "TRY-02", "TRY-03", "NONE-9"),
                        null);
        assertThatThrownBy(() -> desk.plan(idea, wrong)).hasMessageContaining("NONE-9");
    }

    @Test
    void R1_3_lots_fall_the_same_again() {
        answers(today().minusWeeks(WEEKS), 0, 0);
        long id = desk.plan(idea, lots(6));
        var plan = reading.one(id).plan();
        assertThat(plan.drawn()).isTrue();
        assertThat(plan.candidates())
                .contains(new StoreCode("TRY-00"), new StoreCode("TRY-19"))
                .containsAll(plan.stores());
        desk.change(id, lots(6));
        assertThat(reading.one(id).plan()).isEqualTo(plan);
        desk.freeze(id);
        assertThat(proof.verify(id).lots()).isTrue();
        assertThat(proof.verify(id).holds()).isTrue();
    }

    @Test
    void R1_4_a_plan_says_what_it_can_find() {
        answers(today().minusWeeks(WEEKS), 0, 0);
        var found = desk.feasibility(lots(6));
        assertThat(found.candidates()).isGreaterThanOrEqualTo(STORES);
        assertThat(found.detectable()).isPositive();
        assertThat(found.spread()).isPositive();
    }

    @Test
    void R2_2_a_frozen_plan_does_not_change() throws Exception {
        long id = desk.plan(idea, hand(6));
        desk.freeze(id);
        var facts = reading.one(id);
        assertThat(facts.hash()).isEqualTo(PlanSeal.hash(idea, facts.plan()));
        assertThat(facts.state()).isInstanceOf(TrialState.Coming.class);
        assertThatThrownBy(() -> desk.change(id, hand(5))).isInstanceOf(Conflict.class);
        anew();
        long again = desk.plan(idea, hand(6));
        desk.freeze(again);
        assertThatThrownBy(() -> update("weeks = 8", again))
                .isInstanceOf(PersistenceException.class)
                .hasStackTraceContaining("is frozen");
    }

    @Test
    void R2_2_it_is_called_off_once_with_a_reason() throws Exception {
        long id = desk.plan(idea, hand(6));
        desk.freeze(id);
        desk.callOff(id, " The tills are being replaced. ");
        somebody();
        assertThat(reading.effect(id))
                .isEqualTo(new Effect.CalledOff("The tills are being replaced."));
        harriet();
        assertThatThrownBy(() -> desk.callOff(id, "Again")).isInstanceOf(Conflict.class);
        anew();
        long draft = desk.plan(idea, hand(6));
        assertThatThrownBy(() -> desk.callOff(draft, "")).isInstanceOf(Refused.class);
    }

    @Test
    void R2_3_one_at_a_time() throws Exception {
        desk.plan(idea, hand(6));
        assertThatThrownBy(() -> desk.plan(idea, hand(5))).isInstanceOf(Conflict.class);
        anew();
        past(today().minusWeeks(6), "NPS", codes(0, 6));
        assertThat(desk.plan(idea, hand(6))).isPositive();
    }

    @Test
    void R2_4_a_plan_that_was_tampered_with_is_found() {
        long id = past(today().minusWeeks(6), "NPS", codes(0, 6));
        assertThat(proof.verify(id).holds()).isTrue();
        em.createNativeQuery("alter table idea_trial disable trigger idea_trial_keeps_its_plan")
                .executeUpdate();
        update("worth = 1", id);
        em.clear();
        assertThat(proof.verify(id).holds()).isFalse();
        em.createNativeQuery("alter table idea_trial enable trigger idea_trial_keeps_its_plan")
                .executeUpdate();
    }

    @Test
    void R4_2_each_step_leaves_an_entry() {
        long id = desk.plan(idea, hand(6));
        desk.freeze(id);
        desk.callOff(id, "A test");
        for (var step : new String[] {"planned", "frozen", "off"}) {
            assertThat(logged("idea-trial:" + id, "idea.trial." + step)).as(step).isOne();
        }
        long other = desk.plan(idea, hand(6));
        desk.discard(other);
        assertThat(logged("idea-trial:" + other, "idea.trial.discarded")).isOne();
    }

    private void update(String what, long id) {
        em.createNativeQuery("update idea_trial set " + what + " where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}
