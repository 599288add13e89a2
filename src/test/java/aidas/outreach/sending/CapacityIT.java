package aidas.outreach.sending;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.InContainer;
import org.junit.jupiter.api.Test;

@InContainer
class CapacityIT extends SendingFixture {

    @Test
    void R3_4_a_store_that_is_late_with_its_cases_asks_one_a_day() {
        em.createNativeQuery(
                        """
                        insert into recovery_case (store_id, cause, words, language, opened_at,
                               promised_at, due_at)
                        select id, 'other', 'It broke.', 'en', now() - interval '9 days',
                               now() - interval '6 days', now() - interval '6 days'
                          from store where code = 'SND-1'
                        """)
                .executeUpdate();
        told(visit("1", mail("ana"), null));
        em.flush();
        var daily =
                em.createNativeQuery(
                                "select daily from sending_rate r join store s on s.id = r.store_id"
                                        + " where s.code = 'SND-1'")
                        .getSingleResult();
        assertThat(((Number) daily).intValue()).isEqualTo(1);
    }
}
