package aidas.notification;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.organisation.EmployeeId;
import aidas.recovery.problem.ActionDone;
import aidas.recovery.problem.ActionLate;
import aidas.recovery.words.AlertSettled;
import aidas.recovery.words.AlertsRaised;
import aidas.recovery.words.AlertsRaised.Alarm;
import aidas.recovery.words.Category;
import aidas.testbed.InContainer;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told of alerts and of problems, in a transaction that is taken back. */
@InContainer
class RecoveryNoticesIT {

    private static final long NOWHERE = 987_654_321;

    @Inject Event<AlertsRaised> raised;
    @Inject Event<AlertSettled> settled;
    @Inject Event<ActionLate> late;
    @Inject Event<ActionDone> done;
    @Inject Clock clock;
    @Inject UserTransaction transaction;
    @PersistenceContext EntityManager em;

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
    }

    @AfterEach
    void rollBack() throws Exception {
        transaction.rollback();
    }

    private EmployeeId somebody() {
        return new EmployeeId(
                (Long)
                        em.createNativeQuery(
                                        "select id from employee where number = 'E1001'",
                                        Long.class)
                                .getSingleResult());
    }

    @SuppressWarnings("unchecked")
    private List<String> told(String about) {
        return em.createNativeQuery(
                        """
                        select kind || ' ' || word from notice
                         where about = ?1 and about_id = ?2 order by 1
                        """,
                        String.class)
                .setParameter(1, about)
                .setParameter(2, NOWHERE)
                .getResultList();
    }

    @Test
    void R1_12_an_alert_is_told_to_leads_and_at_the_desk_until_somebody_looked() {
        raised.fire(
                new AlertsRaised(
                        List.of(new Alarm(NOWHERE, Category.DATA, List.of(somebody()), true)),
                        clock.instant()));
        assertThat(told("alert")).containsExactly("alert data", "alert_desk ");
        settled.fire(new AlertSettled(NOWHERE));
        assertThat(told("alert")).isEmpty();
    }

    @Test
    void R1_13_who_is_late_with_an_action_is_told_once_until_it_is_done() {
        var one = new ActionLate(NOWHERE, 5, somebody(), clock.instant());
        late.fire(one);
        late.fire(one);
        assertThat(told("problem")).containsExactly("problem_late ");
        done.fire(new ActionDone(NOWHERE, 5));
        assertThat(told("problem")).isEmpty();
    }
}
