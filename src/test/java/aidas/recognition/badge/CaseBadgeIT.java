package aidas.recognition.badge;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.shared.Refused;
import aidas.testbed.InContainer;
import org.junit.jupiter.api.Test;

/** Badges for cases that a customer confirmed as solved. */
@InContainer
class CaseBadgeIT extends TwoStoresWithBadges {

    /** Two days ago. */
    private void confirmed(String worker) {
        em.createNativeQuery(
                        """
                        insert into recovery_case (store_id, cause, words, language, opened_at,
                               promised_at, due_at, owner_id, answered_at, closed_at, outcome,
                               confirmed_at)
                        select s.id, (select min(code) from recovery_cause), 'It broke.', 'en',
                               now() - interval '4 days', now(), now(), e.id,
                               now() - interval '3 days', now() - interval '2 days', 'recovered',
                               now() - interval '2 days'
                          from store s, employee e where s.code = :store and e.number = :worker
                        """)
                .setParameter("store", HERE)
                .setParameter("worker", worker)
                .executeUpdate();
    }

    @Test
    void R2_8_two_confirmed_cases_earn_a_badge_that_names_them_by_reference() {
        added(often("case", 2));
        confirmed(ANNA);
        confirmed(ANNA);
        confirmed(BORIS);
        assertThat(awardedTo(ANNA))
                .singleElement()
                .satisfies(
                        earned ->
                                assertThat(earned.evidence())
                                        .hasSize(2)
                                        .allSatisfy(it -> assertThat(it.words()).startsWith("C-")));
        assertThat(awardedTo(BORIS)).isEmpty();
    }

    @Test
    void R2_8_cases_take_no_other_kind_of_rule() {
        var wrong = new RuleDraft("best", "case", null, 3, null, null, null, null, null);
        assertThat(wrong.faults()).extracting(Refused.Violation::field).containsExactly("source");
    }
}
