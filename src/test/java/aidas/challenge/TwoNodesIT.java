package aidas.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.StoreCode;
import aidas.feedback.SetWise;
import aidas.organisation.Directories;
import aidas.organisation.EmployeeId;
import aidas.testbed.InContainer;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Several who close the same one at once, each in a transaction of its own. */
@InContainer
class TwoNodesIT {

    private static final int NODES = 4;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    ManagedExecutorService executor;

    @Inject Challenges challenges;
    @Inject Parts parts;
    @Inject Results results;
    @Inject DueResults due;
    @Inject HeardChallenges heard;
    @Inject Directories directories;
    @Inject SetWise setWise;
    @Inject UserTransaction transaction;

    @Test
    void R3_2_of_several_nodes_one_closes_it() throws Exception {
        var code = new ChallengeCode("it-nodes-" + Long.toString(System.nanoTime(), 36));
        long key = over(code);
        var all = executor.invokeAll(Collections.nCopies(NODES, node(key)));
        for (var each : all) {
            assertThat(each.get()).isTrue();
        }
        assertThat(heard.of(code)).hasSize(1);
        transaction.begin();
        assertThat(results.of(key).orElseThrow().units().getFirst().joined()).isEqualTo(5);
        transaction.commit();
    }

    private Callable<Boolean> node(long key) {
        return () -> {
            transaction.begin();
            due.run(key, Instant.now());
            transaction.commit();
            return true;
        };
    }

    /** Of five people of an outlying store, over since yesterday. */
    private long over(ChallengeCode code) throws Exception {
        var store = directories.store(new StoreCode("LT-VNO-01")).orElseThrow();
        var from = LocalDate.now(ZoneOffset.UTC).minusDays(8);
        var draft =
                new ChallengeDraft(
                        StoreWithGames.NAME,
                        StoreWithGames.ABOUT,
                        "common_goal",
                        "thanks",
                        "store",
                        store.facts().code().value(),
                        from,
                        from.plusDays(7),
                        3,
                        null);
        transaction.begin();
        var challenge = new Challenge(code, draft, "harriet", Instant.now());
        var rules = Published.words(draft.terms(), store.facts().name());
        challenge.publish(rules, "0".repeat(64), "harriet", Instant.now());
        challenges.add(challenge);
        for (var who : people(store.id().value())) {
            parts.join(challenge.id(), who, store.id(), Instant.now());
        }
        transaction.commit();
        return challenge.id();
    }

    private List<EmployeeId> people(long store) {
        return setWise.rows(
                """
                select employee_id from assignment where store_id = ? and until_day is null
                 order by employee_id limit 5
                """,
                row -> new EmployeeId(row.getLong(1)),
                store);
    }
}
