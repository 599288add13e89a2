package aidas.notification;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.StoreCode;
import aidas.recovery.CaseClosed;
import aidas.recovery.CaseDue;
import aidas.recovery.CaseEscalated;
import aidas.recovery.CaseGiven;
import aidas.recovery.CaseOpened;
import aidas.recovery.Outcome;
import aidas.testbed.InContainer;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cases are told to whom they concern. */
@InContainer
class CaseNoticesIT extends TwoStoresWithInboxes {

    private static final Instant NOON = Instant.parse("2026-03-02T10:00:00Z");

    @Inject Event<Object> told;

    private long opened() {
        var store = directories.store(new StoreCode(HERE)).orElseThrow().id();
        long id =
                ((Number)
                                em.createNativeQuery(
                                                """
                                                insert into recovery_case (store_id, cause, words,
                                                       language, opened_at, promised_at, due_at)
                                                values (:store, 'other', 'Bad', 'en', now(), now(),
                                                        now())
                                                returning id
                                                """)
                                        .setParameter("store", store.value())
                                        .getSingleResult())
                        .longValue();
        told.fire(new CaseOpened(List.of(new CaseOpened.Opened(id, store)), NOON));
        return id;
    }

    private List<Kind> caseKinds(String number) {
        em.flush();
        List<?> rows =
                em.createNativeQuery(
                                "select kind from notice where employee_id = :who"
                                        + " and about = 'case' order by id")
                        .setParameter("who", id(number).value())
                        .getResultList();
        return rows.stream().map(row -> Kind.ofCode((String) row).orElseThrow()).toList();
    }

    private long desk(long id) {
        return ((Number)
                        em.createNativeQuery(
                                        "select count(*) from notice where desk = 'hr'"
                                                + " and about = 'case' and about_id = :id")
                                .setParameter("id", id)
                                .getSingleResult())
                .longValue();
    }

    @Test
    void R1_11_leads_owners_and_hr_are_told_what_is_theirs() {
        long id = opened();
        assertThat(caseKinds(ANI)).containsExactly(Kind.CASE_NEW);
        told.fire(new CaseGiven(id, id(BORIS), id(ANI), NOON));
        told.fire(new CaseGiven(id, id(ANI), id(ANI), NOON));
        told.fire(new CaseDue(id, List.of(id(BORIS)), false, NOON));
        told.fire(new CaseDue(id, List.of(id(BORIS)), true, NOON.plusSeconds(60)));
        assertThat(caseKinds(BORIS))
                .containsExactly(Kind.CASE_GIVEN, Kind.CASE_DUE, Kind.CASE_WORD);
        told.fire(new CaseEscalated(id, List.of(id(ANI)), NOON));
        assertThat(caseKinds(ANI)).containsExactly(Kind.CASE_NEW, Kind.CASE_LATE);
        told.fire(new CaseEscalated(id, List.of(), NOON));
        assertThat(desk(id)).isEqualTo(1);
        told.fire(new CaseClosed(id, Outcome.RECOVERED, NOON));
        assertThat(desk(id)).isZero();
        assertThat(caseKinds(EGLE)).isEmpty();
    }
}
