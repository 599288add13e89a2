package aidas.idea;

import aidas.access.Language;
import aidas.access.Role;
import aidas.organisation.RosterDesk;
import aidas.organisation.RosterText;
import aidas.shared.Conflict;
import aidas.shared.Unprocessable;
import aidas.testbed.StubCaller;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Colleagues of one store who do something at once, each in a transaction of its own. */
abstract class ManyAtOnce {

    @Resource(lookup = "java:jboss/ee/concurrency/factory/default")
    ManagedThreadFactory threads;

    @Inject RosterDesk rosters;
    @Inject IdeaDesk desk;
    @Inject IdeaReading reading;
    @Inject MergeDesk merging;
    @Inject StubCaller caller;
    @Inject UserTransaction transaction;

    void colleagues() {
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

    void ola(int i) {
        caller.is("ola" + i).with(Role.EMPLOYEE).employee("RGO" + i);
    }

    long sent(int author) {
        ola(author);
        return desk.send(draft(), true).id();
    }

    long draft() {
        var said =
                new NewIdea(
                        Kind.PRODUCT,
                        "At once the atonce shelf",
                        "A shelf that is there for all of us at once.",
                        Language.EN,
                        null,
                        List.of());
        return desk.draft(UUID.randomUUID().toString(), said);
    }

    /** How many of them succeed; one thread for each, or the start would wait for ever. */
    int atOnce(List<Runnable> all) throws Exception {
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

    static boolean done(CyclicBarrier start, Runnable what) throws Exception {
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
}
