package aidas.outreach.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.testbed.InContainer;
import org.junit.jupiter.api.Test;

@InContainer
class CoverageIT extends SendingFixture {

    /** All those before are out of the way: only this test's are in the last 28 days. */
    private void alone() {
        em.createNativeQuery("update interaction set day = date '2020-01-01'").executeUpdate();
    }

    private void asked(int hour, String outcome, String who, int asked, int able) {
        for (int i = 0; i < able; i++) {
            em.createNativeQuery(
                            """
                            insert into interaction (source, external_id, store_id, day, hour,
                                   employees, outcome, person, account, told_at, verdict)
                            select 'snd-it', :id, s.id, current_date, :hour, array[:who], :outcome,
                                   :id, '', now(), :verdict from store s where s.code = 'SND-1'
                            """)
                    .setParameter("id", run + "-" + hour + outcome + who + i)
                    .setParameter("hour", hour)
                    .setParameter("who", who)
                    .setParameter("outcome", outcome)
                    .setParameter("verdict", i < asked ? "invited" : "not_drawn")
                    .executeUpdate();
        }
    }

    @Test
    void R5_1_asking_is_compared_by_person_hour_and_outcome() {
        alone();
        asked(9, "bought", "A", 30, 100);
        asked(10, "bought", "A", 45, 100);
        asked(11, "left", "B", 20, 100);
        var all = reading.coverage();
        assertThat(all).extracting(Coverage::by).containsExactly("person", "hour", "outcome");
        var hour = all.get(1);
        assertThat(hour.asked()).isEqualTo(95);
        assertThat(hour.able()).isEqualTo(300);
        // scipy.stats.chi2_contingency([[30,70],[45,55],[20,80]], correction=False)
        assertThat(hour.statistic())
                .isCloseTo(14.634146341463415, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(hour.uneven()).isTrue();
        assertThat(all.get(0).groups()).isEqualTo(2);
        assertThat(all.get(2).df()).isEqualTo(1);
    }

    @Test
    void R5_1_where_too_few_could_be_asked_nothing_is_told() {
        alone();
        asked(9, "bought", "A", 1, 2);
        assertThat(reading.coverage()).noneMatch(Coverage::told).noneMatch(Coverage::uneven);
    }

    @Test
    void R1_3_an_administrator_reads_each_verdict_and_nobody_else() {
        told(visit("1", null, null));
        var entry = reading.latest(Long.MAX_VALUE).getFirst();
        assertThat(entry.judged().verdict()).isEqualTo(Verdict.NO_ADDRESS);
        assertThat(entry.store()).isEqualTo(STORE);
        assertThat(reading.counts().get(Verdict.NO_ADDRESS)).isPositive();
        caller.is("harriet").with(Role.HR).inCompany();
        assertThatThrownBy(() -> reading.latest(1)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> rules.now()).isInstanceOf(Forbidden.class);
        caller.is("adam").with(Role.ADMIN).inStore(STORE);
        assertThatThrownBy(() -> rules.change(new Rule(90, 30, 1, 1)))
                .isInstanceOf(Forbidden.class);
    }
}
