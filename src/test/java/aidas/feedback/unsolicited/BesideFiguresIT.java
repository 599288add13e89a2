package aidas.feedback.unsolicited;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.EmployeeNumber;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.testbed.InContainer;
import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether anything that is counted knows of it. */
@InContainer
class BesideFiguresIT {

    private static final StoreCode VITOSHA = new StoreCode("BG-SOF-01");

    @Inject UnsolicitedDesk desk;
    @Inject StubCaller caller;
    @Inject UserTransaction transaction;
    @PersistenceContext EntityManager em;

    @BeforeEach
    void begin() throws Exception {
        caller.is("mira").with(Role.TEAM_LEAD).inStore("BG-SOF-01");
        transaction.begin();
    }

    @AfterEach
    void rollBack() throws Exception {
        transaction.rollback();
    }

    @Test
    void R1_3_no_sum_and_no_answer_comes_of_it() {
        var before = sums();
        var voice =
                new Voice(
                        "test",
                        "t-sums",
                        Kind.REVIEW,
                        VITOSHA,
                        Instant.parse("2026-03-09T09:00:00Z"),
                        "Awful queue",
                        VoiceTest.rating("1", "5"),
                        "en",
                        "",
                        Set.of(new EmployeeNumber("E1001")));
        assertThat(desk.record(VITOSHA, voice)).isTrue();
        em.flush();
        assertThat(sums()).isEqualTo(before);
    }

    /** What each table of answers and sums holds in all. */
    @SuppressWarnings("unchecked")
    private List<String> sums() {
        return em.createNativeQuery(
                        """
                        select 'response ' || count(*) from response
                        union all select 'credits ' || count(*) from attribution
                        union all select 'day ' || sum(n) from rollup_store_day
                        union all select 'month ' || sum(n) from rollup_store_month
                        union all select 'mix ' || sum(n) from rollup_store_mix
                        union all select 'credit ' || sum(n) from rollup_credit_month
                        union all select 'chip ' || sum(n) from rollup_store_chip
                        order by 1
                        """,
                        String.class)
                .getResultList();
    }
}
