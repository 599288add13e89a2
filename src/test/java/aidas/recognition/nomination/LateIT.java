package aidas.recognition.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.shared.Unprocessable;
import aidas.testbed.InContainer;
import org.junit.jupiter.api.Test;

/** When a call is over. */
@InContainer
class LateIT extends TwoStoresWithCall {

    @Test
    void R1_3_nothing_comes_in_after_the_last_day_and_it_says_so() throws Exception {
        call();
        long id = draft(ANNA, BORIS);
        over();
        employee(ANNA);
        assertThatThrownBy(() -> desk.send(id))
                .isInstanceOf(Unprocessable.class)
                .hasMessageContaining("this one was until " + today().minusDays(2));
    }

    @Test
    void R1_3_nothing_comes_in_once_hr_closed_it_not_even_in_the_database() throws Exception {
        call();
        long id = draft(ANNA, BORIS);
        harriet();
        calls.close(STAR);
        employee(ANNA);
        assertThatThrownBy(() -> desk.send(id)).isInstanceOf(Unprocessable.class);
        anew();
        call();
        long other = draft(ANNA, BORIS);
        over();
        assertThatThrownBy(
                        () ->
                                em.createNativeQuery(
                                                """
                                                update nomination
                                                   set sent_at = now(), day = current_date,
                                                       store_id = (select min(id) from store)
                                                 where id = :id
                                                """)
                                        .setParameter("id", other)
                                        .executeUpdate())
                .hasMessageContaining("out of the time of its call");
    }

    @Test
    void R1_3_what_waits_is_decided_after_the_end() {
        call();
        long id = sent(ANNA, BORIS);
        over();
        lead();
        decide(id, 1, Verdict.APPROVE);
        harriet();
        decide(id, 2, Verdict.APPROVE);
        assertThat(state(ANNA, id)).isInstanceOf(NominationState.Approved.class);
    }
}
