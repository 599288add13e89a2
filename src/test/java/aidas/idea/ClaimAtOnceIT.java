package aidas.idea;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.Role;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Claiming while others merge and part. */
@InContainer
class ClaimAtOnceIT extends ManyAtOnce {

    @Inject ClaimDesk claims;
    @PersistenceContext EntityManager em;

    @Test
    void R4_5_who_claims_a_merged_idea_holds_nothing_while_the_smaller_key_is_taken()
            throws Exception {
        colleagues();
        long into = sent(0);
        var nameless = nameless(1);
        caller.is("harriet").with(Role.HR).inCompany();
        merging.merge(nameless.id(), into, null);
        ola(1);
        var executor = Executors.newSingleThreadExecutor(threads);
        try {
            transaction.begin();
            hold(into);
            var claimed =
                    executor.submit(
                            () -> done(new CyclicBarrier(1), () -> claims.claim(nameless.claim())));
            while (!somebodyWaitsForMe() && !claimed.isDone()) {
                Thread.onSpinWait();
            }
            hold(nameless.id());
            transaction.commit();
            assertThat(claimed.get(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            executor.shutdownNow();
        }
        assertThat(reading.one(into).credited())
                .extracting(Author::number)
                .containsExactlyInAnyOrder("RGO0", "RGO1");
    }

    @Test
    void R4_5_claiming_and_parting_at_once_are_both_done() throws Exception {
        colleagues();
        long into = sent(0);
        for (int round = 0; round < 5; round++) {
            var nameless = nameless(1);
            caller.is("ola1").with(Role.EMPLOYEE, Role.HR).inCompany().employee("RGO1");
            merging.merge(nameless.id(), into, null);
            assertThat(
                            atOnce(
                                    List.of(
                                            () -> claims.claim(nameless.claim()),
                                            () -> merging.part(nameless.id()))))
                    .isEqualTo(2);
            assertThat(reading.one(nameless.id()).credited()).hasSize(1);
            assertThat(reading.one(into).credited()).hasSize(1);
        }
    }

    private SentIdea nameless(int author) {
        ola(author);
        return desk.send(draft(), false);
    }

    private void hold(long idea) {
        em.createNativeQuery("select id from idea where id = :id for update", Long.class)
                .setParameter("id", idea)
                .getSingleResult();
    }

    private boolean somebodyWaitsForMe() {
        return (Boolean)
                em.createNativeQuery(
                                """
                                select exists (
                                    select 1 from pg_locks
                                     where not granted
                                       and pg_blocking_pids(pid) @> array[pg_backend_pid()])
                                """,
                                Boolean.class)
                        .getSingleResult();
    }
}
