package aidas.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.EmployeeNumber;
import aidas.access.Forbidden;
import aidas.access.Language;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Opening cases, and who works them. */
@InContainer
class RecoveryDeskIT extends TwoStoresWithCases {

    @Inject TermsDesk terms;
    @Inject Opening opening;
    @Inject Answers answers;

    @Test
    void R1_1_an_unhappy_customer_who_may_be_contacted_opens_a_case() {
        long response = agreed(6);
        assertThat(caseOf(response)).hasSize(1);
        lead();
        var facts = reading.one(caseOf(response).getFirst()).facts();
        assertThat(facts.reference()).isEqualTo("C-" + (100_000 + facts.id()));
        assertThat(facts.complaint().words()).isEqualTo(COMPLAINT);
        assertThat(facts.customer().name()).isEqualTo("Rasa Kazlienė");
        assertThat(Duration.between(facts.times().opened(), facts.times().promised()).toDays())
                .isBetween(2L, 3L);
        assertThat(caseOf(agreed(7))).isEmpty();
    }

    @Test
    void R1_3_one_answer_is_one_case_whoever_comes_first() {
        long response = agreed(2);
        var again = answers.unhappy(response).orElseThrow();
        assertThat(opening.open(List.of(again), null)).isEmpty();
        assertThat(caseOf(response)).hasSize(1);
    }

    @Test
    void R1_5_a_lead_opens_one_by_hand_in_the_own_store_only() {
        long id = phoned();
        assertThat(state(id)).isEqualTo("opened");
        assertThat(reading.one(id).facts().complaint().score()).isNull();
        egle();
        assertThatThrownBy(
                        () ->
                                openings.open(
                                        new StoreCode(HERE),
                                        new Complaint(
                                                new StoreCode(HERE),
                                                "waiting",
                                                "She waited an hour.",
                                                Language.EN,
                                                Candidate.Reach.UNKNOWN)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void R2_2_the_database_refuses_a_step_out_of_order() {
        long id = opened();
        assertThatThrownBy(
                        () ->
                                em.createNativeQuery(
                                                """
                                                insert into recovery_step (case_id, round, step,
                                                       words, done_by, done_at)
                                                values (:id, 0, 'resolve', 'x', 'ani', now())
                                                """)
                                        .setParameter("id", id)
                                        .executeUpdate())
                .hasMessageContaining("apologise comes before resolve");
    }

    @Test
    void R2_2_steps_are_kept_with_who_took_them() {
        long id = opened();
        lead();
        steps(id, Step.LISTEN, Step.APOLOGISE, Step.RESOLVE);
        assertThat(state(id)).isEqualTo("solved");
        var view = reading.one(id);
        assertThat(view.steps()).extracting(CaseView.Done::who).containsOnly("Ani Six");
        assertThat(view.next()).isEqualTo(Step.FOLLOW_UP);
        assertThatThrownBy(() -> step(id, Step.RESOLVE)).isInstanceOf(Conflict.class);
    }

    @Test
    void R5_1_a_case_of_another_store_is_none() {
        long id = opened();
        egle();
        assertThat(reading.queue(CaseSearch.open()).cases())
                .extracting(CaseFacts::id)
                .doesNotContain(id);
        assertThatThrownBy(() -> reading.one(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void R5_1_a_case_that_was_not_given_to_an_employee_is_none() {
        long id = opened();
        employee(BORIS);
        assertThat(reading.queue(CaseSearch.open()).cases()).isEmpty();
        assertThatThrownBy(() -> reading.one(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void R5_1_an_employee_sees_the_own_ones_and_hr_each() {
        long id = opened();
        give(id, BORIS);
        em.flush();
        employee(BORIS);
        assertThat(reading.queue(CaseSearch.open()).cases())
                .extracting(CaseFacts::id)
                .containsExactly(id);
        assertThat(reading.one(id).works()).isTrue();
        assertThat(reading.one(id).leads()).isFalse();
        harriet();
        assertThat(reading.one(id).leads()).isTrue();
        caller.is("adam").with(Role.ADMIN).inCompany();
        assertThatThrownBy(() -> reading.one(id)).isInstanceOf(Forbidden.class);
    }

    @Test
    void R5_2_the_companys_owner_reads_and_does_nothing() {
        long id = opened();
        caller.is("olga").with(Role.OWNER).inCompany();
        assertThat(reading.one(id).works()).isFalse();
        assertThatThrownBy(() -> step(id, Step.LISTEN)).isInstanceOf(Forbidden.class);
    }

    @Test
    void R5_3_nobody_takes_it_from_somebody_without_a_reason() {
        long id = opened();
        give(id, BORIS);
        assertThatThrownBy(() -> team.give(id, new EmployeeNumber(ANNA), ""))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("reason");
    }

    @Test
    void R5_3_who_has_it_hands_it_over_with_a_reason_in_the_own_store() {
        long id = opened();
        give(id, BORIS);
        employee(BORIS);
        team.give(id, new EmployeeNumber(ANNA), "I am away from Monday on.");
        em.flush();
        em.clear();
        lead();
        assertThat(reading.one(id).entries())
                .extracting(Entry::to)
                .contains("Boris Two", "Anna One");
        assertThatThrownBy(() -> team.give(id, new EmployeeNumber(EGLE), "She knows the customer."))
                .hasMessageContaining("employee");
    }

    @Test
    void R5_4_more_goodwill_than_the_limit_takes_a_leads_approval() {
        long id = opened();
        give(id, BORIS);
        employee(BORIS);
        steps(id, Step.LISTEN, Step.APOLOGISE);
        terms.ask(id, new BigDecimal("25"));
        lead();
        terms.approve(id, new BigDecimal("25"));
        em.flush();
        employee(BORIS);
        desk.take(id, solution("25.00"));
        assertThat(state(id)).isEqualTo("solved");
    }

    @Test
    void R5_4_without_it_the_limit_holds() {
        long id = opened();
        give(id, BORIS);
        employee(BORIS);
        steps(id, Step.LISTEN, Step.APOLOGISE);
        assertThatThrownBy(() -> desk.take(id, solution("10.01")))
                .isInstanceOf(Unprocessable.class)
                .hasMessageContaining("10.00 euro");
    }
}
