package aidas.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.recovery.CustomerView.Said;
import aidas.shared.Conflict;
import aidas.shared.Refused;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What customers read and say on their page. */
@InContainer
class CustomerDeskIT extends TwoStoresWithCases {

    @Inject CustomerDesk customers;
    @Inject Promises promises;
    @Inject TermsDesk terms;
    @Inject HeardCases heard;

    private String secret(long response) {
        return promises.of(response).orElseThrow().path().substring("/c/".length());
    }

    private long solved(long response) {
        long id = caseOf(response).getFirst();
        lead();
        steps(id, Step.LISTEN, Step.APOLOGISE, Step.RESOLVE);
        em.flush();
        caller.is("anonymous");
        return id;
    }

    @Test
    void R1_4_a_letter_tells_reference_day_and_link_once() {
        long response = agreed(1);
        long id = caseOf(response).getFirst();
        em.flush();
        var letter =
                (Object[])
                        em.createNativeQuery(
                                        "select subject, body, language from letter where key = :k")
                                .setParameter("k", "case-" + id + "-received")
                                .getSingleResult();
        assertThat((String) letter[0]).contains("Gavome Jūsų žodžius", "C-" + (100_000 + id));
        assertThat((String) letter[1]).contains("Laba diena, Rasa Kazlienė", "/c/");
        assertThat(letter[2]).isEqualTo("lt");
        lead();
        assertThat(reading.one(id).entries())
                .filteredOn(entry -> entry.kind() == EntryKind.LETTER)
                .singleElement()
                .satisfies(entry -> assertThat(entry.words()).doesNotContain("/c/", "{"));
    }

    @Test
    void R6_1_a_letter_is_in_the_customers_language_with_a_link_of_its_own() {
        long id = opened();
        lead();
        var draft = messages.draft(id, "apology");
        assertThat(draft.subject()).startsWith("Atsiprašome");
        assertThat(draft.text()).contains("{link}", "Ani, Store RG-01");
        messages.letter(id, draft);
        em.flush();
        assertThat(
                        em.createNativeQuery(
                                        "select count(*) from letter where key like :k"
                                                + " and body like '%/c/%'")
                                .setParameter("k", "case-" + id + "-%")
                                .getSingleResult())
                .isEqualTo(2L);
        assertThatThrownBy(() -> messages.letter(id, new LetterDraft("", "short")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("subject")
                .hasMessageContaining("text");
    }

    @Test
    void R6_2_the_page_opens_by_its_secret_alone() {
        long response = agreed(2);
        var one = secret(response);
        assertThat(secret(response)).isNotEqualTo(one);
        caller.is("anonymous");
        assertThat(customers.look(one)).isPresent();
        assertThat(customers.look("A".repeat(43))).isEmpty();
        assertThat(customers.look("")).isEmpty();
        assertThat(customers.write("A".repeat(43), "Hello")).isFalse();
        assertThat(
                        em.createNativeQuery(
                                        """
                                        select count(*) from recovery_link
                                         where hash = sha256(convert_to(:secret, 'UTF8'))
                                        """)
                                .setParameter("secret", one)
                                .getSingleResult())
                .isEqualTo(1L);
    }

    @Test
    void R6_3_the_customer_reads_no_notes_no_calls_and_no_family_names() {
        long response = agreed(2);
        long id = caseOf(response).getFirst();
        lead();
        messages.note(id, "Difficult customer.");
        messages.call(id, "Called her in the morning.");
        messages.letter(id, new LetterDraft("Hello", "We look into it, for sure."));
        caller.is("anonymous");
        var view = customers.look(secret(response)).orElseThrow();
        assertThat(view.messages())
                .extracting(Said::kind)
                .containsExactly(EntryKind.LETTER, EntryKind.LETTER);
        assertThat(view.messages().getLast().who()).isEqualTo("Ani");
        assertThat(view.toString()).doesNotContain("Six", "Difficult", "morning");
    }

    @Test
    void R4_2_a_clock_that_waits_for_the_customer_goes_on_when_they_write() {
        long response = agreed(2);
        long id = caseOf(response).getFirst();
        lead();
        terms.pause(id, Pause.CUSTOMER);
        em.flush();
        caller.is("anonymous");
        assertThat(customers.write(secret(response), "It is the blue one.")).isTrue();
        assertThat(heard.due(id)).singleElement().matches(CaseDue::spoken);
        assertThat(state(id)).isEqualTo("opened");
        assertThat(reading.one(id).facts().times().pause()).isNull();
    }

    @Test
    void R3_1_yes_makes_it_recovered_and_a_second_tap_changes_nothing() {
        long response = agreed(2);
        long id = solved(response);
        var secret = secret(response);
        assertThat(customers.answer(secret, true)).isTrue();
        assertThat(customers.answer(secret, true)).isTrue();
        em.flush();
        assertThat(heard.closed(id))
                .singleElement()
                .extracting(CaseClosed::outcome)
                .isEqualTo(Outcome.RECOVERED);
        assertThat(customers.look(secret).orElseThrow().outcome()).isEqualTo(Outcome.RECOVERED);
    }

    @Test
    void R3_1_nobody_is_asked_before_a_solution() {
        long response = agreed(2);
        var secret = secret(response);
        caller.is("anonymous");
        assertThat(customers.look(secret).orElseThrow().asks()).isFalse();
        assertThatThrownBy(() -> customers.answer(secret, true)).isInstanceOf(Conflict.class);
    }

    @Test
    void R3_2_no_opens_it_again_and_a_second_tap_changes_nothing() {
        long response = agreed(2);
        long id = solved(response);
        var secret = secret(response);
        customers.answer(secret, false);
        em.flush();
        customers.answer(secret, false);
        assertThat(state(id)).isEqualTo("reopened");
        assertThat(reading.one(id).facts().second().reopened()).isEqualTo(1);
        steps(id, Step.RESOLVE, Step.FOLLOW_UP);
        em.flush();
        customers.answer(secret, true);
        assertThat(state(id)).isEqualTo("closed");
    }

    @Test
    void R3_4_the_second_score_stays_in_the_case() {
        long response = agreed(2);
        long id = solved(response);
        var secret = secret(response);
        customers.answer(secret, true);
        em.flush();
        assertThat(customers.look(secret).orElseThrow().scores()).isTrue();
        customers.score(secret, 9);
        em.flush();
        lead();
        assertThat(reading.one(id).facts().second().score()).isEqualTo(9);
        assertThat(reading.one(id).facts().complaint().score()).isEqualByComparingTo("2");
        assertThat(customers.look(secret).orElseThrow().scores()).isFalse();
        assertThatThrownBy(() -> customers.score(secret, 11)).isInstanceOf(Refused.class);
    }
}
