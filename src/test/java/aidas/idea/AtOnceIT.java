package aidas.idea;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.Language;
import aidas.access.Role;
import aidas.organisation.RosterDesk;
import aidas.organisation.RosterText;
import aidas.shared.Conflict;
import aidas.shared.Unprocessable;
import aidas.testbed.InContainer;
import aidas.testbed.StubCaller;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several at once, each in a transaction of its own. */
@InContainer
class AtOnceIT {

    @Resource(lookup = "java:jboss/ee/concurrency/factory/default")
    ManagedThreadFactory threads;

    @Inject RosterDesk rosters;
    @Inject IdeaDesk desk;
    @Inject IdeaReading reading;
    @Inject VoteDesk votes;
    @Inject MergeDesk merging;
    @Inject Moving moving;
    @Inject StubCaller caller;
    @Inject UserTransaction transaction;

    private void colleagues() {
        caller.is("adam").with(Role.ADMIN).inCompany();
        var roster = RosterText.roster();
        IntStream.range(0, 4)
                .forEach(
                        i ->
                                roster.row(
                                        "RGN,Once,RGO-01,Once,Sofia,city,Europe/Sofia,bg,",
                                        ",,RGO%d,Ola,O%d,,en,member,2024-01-01,".formatted(i, i)));
        rosters.apply(roster.bytes());
    }

    private void ola(int i) {
        caller.is("ola" + i).with(Role.EMPLOYEE).employee("RGO" + i);
    }

    private long sent(int author) {
        ola(author);
        var said =
                new NewIdea(
                        Kind.PRODUCT,
                        "At once the atonce shelf",
                        "A shelf that is there for all of us at once.",
                        Language.EN,
                        null,
                        List.of());
        return desk.send(desk.draft(UUID.randomUUID().toString(), said), true).id();
    }

    /** How many of them succeed; one thread for each, or the start would wait for ever. */
    private int atOnce(List<Runnable> all) throws Exception {
        var start = new CyclicBarrier(all.size());
        var outcomes = new ArrayList<Future<Boolean>>();
        var executor = Executors.newFixedThreadPool(all.size(), threads);
        try {
            all.forEach(each -> outcomes.add(executor.submit(() -> done(start, each))));
            int done = 0;
            for (var outcome : outcomes) {
                done += outcome.get(60, TimeUnit.SECONDS) ? 1 : 0;
            }
            return done;
        } finally {
            executor.shutdownNow();
        }
    }

    private static boolean done(CyclicBarrier start, Runnable what) throws Exception {
        var request = CDI.current().select(RequestContextController.class).get();
        request.activate();
        try {
            start.await(30, TimeUnit.SECONDS);
            what.run();
            return true;
        } catch (Conflict | Unprocessable refused) {
            return false;
        } finally {
            request.deactivate();
        }
    }

    @Test
    void R5_1_a_vote_that_is_cast_six_times_at_once_counts_once() throws Exception {
        colleagues();
        long id = sent(0);
        ola(1);
        assertThat(atOnce(Collections.nCopies(6, () -> votes.vote(id)))).isEqualTo(6);
        assertThat(reading.one(id).idea().votes()).isEqualTo(1);
        assertThat(atOnce(Collections.nCopies(6, () -> votes.withdraw(id)))).isEqualTo(6);
        assertThat(reading.one(id).idea().votes()).isZero();
    }

    @Test
    void R4_4_of_several_merges_at_once_one_is_done() throws Exception {
        colleagues();
        long one = sent(0);
        long other = sent(1);
        ola(2);
        votes.vote(one);
        votes.vote(other);
        caller.is("harriet").with(Role.HR).inCompany();
        assertThat(
                        atOnce(
                                List.of(
                                        () -> merging.merge(one, other, null),
                                        () -> merging.merge(other, one, null),
                                        () -> merging.merge(one, other, null),
                                        () -> merging.merge(other, one, null))))
                .isEqualTo(1);
        boolean into = reading.one(one).idea().duplicateOf() == null;
        assertThat(reading.one(into ? one : other).idea().votes()).isEqualTo(1);
        assertThat(atOnce(Collections.nCopies(3, () -> merging.part(into ? other : one))))
                .isEqualTo(1);
        assertThat(reading.one(one).idea().votes()).isEqualTo(1);
        assertThat(reading.one(other).idea().votes()).isEqualTo(1);
    }

    @Test
    void R5_2_no_vote_comes_in_while_the_idea_is_closed() throws Exception {
        colleagues();
        long id = sent(0);
        caller.is("ola1").with(Role.EMPLOYEE, Role.HR).inCompany().employee("RGO1");
        var all = new ArrayList<Runnable>(Collections.nCopies(4, () -> votes.vote(id)));
        all.add(() -> moving(id));
        int done = atOnce(all);
        assertThat(done).isBetween(1, 5);
        var idea = reading.one(id).idea();
        assertThat(idea.stage()).isEqualTo(Stage.DECLINED);
        assertThat(idea.votes()).isEqualTo(done > 1 ? 1 : 0);
    }

    private void moving(long id) {
        try {
            transaction.begin();
            moving.move(id, Stage.DECLINED, "It is there already.");
            transaction.commit();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
