package aidas.idea.trial;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.Role;
import aidas.idea.trial.Effect.Measured;
import aidas.idea.trial.Effect.Verdict;
import aidas.organisation.StoreFacts;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is told of trials that are over, by which figure, and to whom it was. */
@InContainer
class TrialToldIT extends StoresOnTrial {

    @Inject EffectWords words;

    @Test
    void R4_3_stores_stand_by_their_names_in_the_order_of_the_readers_language() {
        var names = List.of("Žagarė", "Šiauliai", "Telšiai", "Skuodas", "Zarasai", "Alytus");
        for (int i = 0; i < names.size(); i++) {
            em.createNativeQuery("update store set name = :name where code = :code")
                    .setParameter("name", names.get(i))
                    .setParameter("code", code(i))
                    .executeUpdate();
        }
        var start = today().minusWeeks(6);
        answers(start, 6, 20);
        long id = past(start, "NPS", codes(0, 6));
        var lithuanian = Locale.of("lt");
        var order = List.of("Alytus", "Skuodas", "Šiauliai", "Telšiai", "Zarasai", "Žagarė");
        assertThat(reading.places(id, lithuanian))
                .extracting(StoreFacts::name)
                .containsExactlyElementsOf(order);
        assertThat(reading.stores(id, lithuanian))
                .extracting(set -> set.store().name())
                .containsExactlyElementsOf(order);
    }

    @Test
    void R3_8_fewer_complaints_are_better_set_against_all_answers() {
        var start = today().minusWeeks(6);
        answers(start, 0, 0);
        for (int i = 0; i < STORES; i++) {
            complained(i, start.minusWeeks(2L * WEEKS), 10 + i % 3);
            complained(i, start.minusWeeks(WEEKS), 10 + i % 2);
            complained(i, start, i < 6 ? 4 + i % 3 : 10 + i % 3);
        }
        long id = past(start, "cases", codes(0, 6));
        var effect = (Measured) reading.effect(id);
        assertThat(effect.verdict()).isEqualTo(Verdict.BETTER);
        assertThat(effect.effect().interval().holds(-6)).isTrue();
        assertThat(effect.stores().after()).isBetween(4.0, 6.0);
        assertThat(words.of(reading.one(id).plan(), effect, Locale.ENGLISH).getFirst())
                .startsWith("It helped: the number of cases per 100 answers of the 6 stores");
    }

    /** So many cases on the day on which the store's answers are. */
    private void complained(int store, LocalDate first, int cases) {
        em.createNativeQuery(
                        """
                        insert into recovery_case (store_id, cause, words, language, opened_at,
                               opened_by, promised_at, due_at)
                        select s.id, c.code, 'They waited.', 'en', :at, 'ani', :at, :at
                          from store s, (select code from recovery_cause order by code limit 1) c,
                               generate_series(1, :cases)
                         where s.code = :store
                        """)
                .setParameter("at", first.plusDays(1).atTime(9, 0).toInstant(ZoneOffset.UTC))
                .setParameter("cases", cases)
                .setParameter("store", code(store))
                .executeUpdate();
    }

    private long told(long trial) {
        return (Long)
                em.createNativeQuery(
                                "select count(*) from idea_trial_told where trial_id = :trial",
                                Long.class)
                        .setParameter("trial", trial)
                        .getSingleResult();
    }

    @Test
    void R4_4_that_hr_read_the_result_is_kept_once_and_not_that_others_did() {
        long id = past(today().minusWeeks(6), "NPS", codes(0, 6));
        long running = past(today().minusWeeks(2), "NPS", codes(6, 12));
        somebody();
        reading.effect(id);
        assertThat(told(id)).isZero();
        harriet();
        reading.glance(id);
        assertThat(told(id)).isZero();
        reading.effect(id);
        reading.effect(id);
        reading.effect(running);
        assertThat(told(id)).isOne();
        assertThat(told(running)).isZero();
    }

    @Test
    void R4_4_that_who_answers_for_the_idea_read_the_result_is_kept() {
        long id = past(today().minusWeeks(6), "NPS", codes(0, 6));
        em.createNativeQuery(
                        """
                        insert into idea_handling (idea_id, owner_id, owned_at)
                        select :idea, id, now() from employee where number = 'TRYE2'
                        """)
                .setParameter("idea", idea)
                .executeUpdate();
        caller.is("owner").with(Role.EMPLOYEE, Role.TEAM_LEAD).employee("TRYE2");
        reading.effect(id);
        assertThat(told(id)).isOne();
    }
}
