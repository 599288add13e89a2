package aidas.shared;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.InContainer;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@InContainer
class TimetableIT {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    ManagedExecutorService executor;

    @Inject Turn turn;
    @Inject TimetableLock lock;
    @Inject UserTransaction transaction;
    @PersistenceContext EntityManager em;

    /** Notes what it does in a table, and fails at odd keys. */
    private static class Noting implements Chore {

        private final List<Long> tried = new ArrayList<>();
        private final List<Long> due;

        Noting(Long... due) {
            this.due = List.of(due);
        }

        @Override
        public String name() {
            return "test.noting";
        }

        @Override
        public List<Long> due(Instant now) {
            return due;
        }

        @Override
        public void run(long key, Instant now) {
            tried.add(key);
            if (key % 2 == 1) {
                throw new IllegalStateException("odd keys fail here on purpose: " + key);
            }
        }
    }

    @Test
    void R4_3_a_piece_that_fails_leaves_the_others_alone_and_rests() {
        var chore = new Noting(1L, 2L, 3L, 4L);
        turn.all(chore, NOON);
        assertThat(chore.tried).containsExactly(1L, 2L, 3L, 4L);
        chore.tried.clear();
        turn.all(chore, NOON.plusSeconds(60));
        assertThat(chore.tried).containsExactly(2L, 4L);
        chore.tried.clear();
        turn.all(chore, NOON.plusSeconds(660));
        assertThat(chore.tried).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void R4_2_what_another_node_does_is_left_to_it() throws Exception {
        var chore = new Noting(2L);
        transaction.begin();
        try {
            assertThat(lock.taken(chore.name())).isTrue();
            CompletableFuture.runAsync(() -> turn.all(chore, NOON), executor)
                    .get(30, TimeUnit.SECONDS);
            assertThat(chore.tried).isEmpty();
        } finally {
            transaction.rollback();
        }
        turn.all(chore, NOON);
        assertThat(chore.tried).containsExactly(2L);
    }

    @Test
    void R4_1_every_chore_of_the_portal_says_what_is_due_from_the_database() {
        jakarta.enterprise
                .inject
                .spi
                .CDI
                .current()
                .select(Chore.class)
                .forEach(
                        chore -> {
                            assertThat(chore.name()).isNotBlank();
                            assertThat(chore.due(Instant.EPOCH.plusSeconds(1800))).isEmpty();
                        });
    }
}
