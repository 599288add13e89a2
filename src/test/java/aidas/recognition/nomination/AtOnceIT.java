package aidas.recognition.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.EmployeeNumber;
import aidas.access.Language;
import aidas.access.Role;
import aidas.organisation.RosterDesk;
import aidas.organisation.RosterText;
import aidas.recognition.value.Tongues;
import aidas.recognition.value.ValueCode;
import aidas.recognition.value.ValueDesk;
import aidas.recognition.value.Wording;
import aidas.shared.Conflict;
import aidas.shared.Unprocessable;
import aidas.testbed.InContainer;
import aidas.testbed.StubCaller;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several at once, each in a transaction of its own. */
@InContainer
class AtOnceIT {

    private static final CallCode CALL = new CallCode("rgn-at-once");
    private static final ValueCode VALUE = new ValueCode("rgn-at-once");

    @Resource(lookup = "java:jboss/ee/concurrency/factory/default")
    ManagedThreadFactory threads;

    @Inject RosterDesk rosters;
    @Inject ValueDesk values;
    @Inject CallDesk calls;
    @Inject NominationDesk desk;
    @Inject ApprovalDesk approvals;
    @Inject NominationReading reading;
    @Inject StubCaller caller;

    private void a_call_and_seven_colleagues() {
        caller.is("adam").with(Role.ADMIN).inCompany();
        var roster = RosterText.roster();
        IntStream.range(0, 7)
                .forEach(
                        i ->
                                roster.row(
                                        "RGN,Once,RGN-01,Once,Sofia,city,Europe/Sofia,bg,",
                                        ",,RGN%d,Nelly,N%d,,en,%s,2024-01-01,"
                                                .formatted(i, i, i == 6 ? "lead" : "member")));
        rosters.apply(roster.bytes());
        caller.is("harriet").with(Role.HR).inCompany();
        var same = Tongues.of("Once", "Веднъж", "Kartą");
        values.add(VALUE.value(), new Wording(same, same, same));
        var today = LocalDate.now(ZoneOffset.UTC);
        calls.open(CALL.value(), new CallTerms(same, same, today, today.plusDays(9), 1, List.of()));
    }

    private void nelly() {
        caller.is("nelly").with(Role.EMPLOYEE).employee("RGN0");
    }

    private long draft(int nominee) {
        return desk.draft(
                CALL,
                "at once " + nominee,
                new NewNomination(
                        new EmployeeNumber("RGN" + nominee),
                        "You held the door for all of us for an hour.",
                        VALUE,
                        Language.EN,
                        null));
    }

    /** How many of them succeed; one thread for each, or the start would wait for ever. */
    private int atOnce(List<Callable<Void>> all) throws Exception {
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

    private static boolean done(CyclicBarrier start, Callable<Void> what) throws Exception {
        var request = CDI.current().select(RequestContextController.class).get();
        request.activate();
        try {
            start.await(30, TimeUnit.SECONDS);
            what.call();
            return true;
        } catch (Conflict | Unprocessable refused) {
            return false;
        } finally {
            request.deactivate();
        }
    }

    private Callable<Void> sending(long id) {
        return () -> {
            desk.send(id);
            return null;
        };
    }

    private Callable<Void> deciding(long id, Verdict verdict) {
        return () -> {
            approvals.decide(id, new Ruling(1, verdict, "It tells of no deed.", null));
            return null;
        };
    }

    @Test
    void R2_3_and_R3_5_of_several_at_once_exactly_one_is_done() throws Exception {
        a_call_and_seven_colleagues();
        nelly();
        var drafts = IntStream.range(1, 6).mapToObj(this::draft).toList();
        assertThat(atOnce(drafts.stream().map(this::sending).toList())).isEqualTo(1);
        long sent =
                reading.mine().stream()
                        .filter(each -> each.state().step() == 1)
                        .map(NominationView::id)
                        .findFirst()
                        .orElseThrow();

        caller.is("nina").with(Role.TEAM_LEAD, Role.EMPLOYEE).inStore("RGN-01").employee("RGN6");
        assertThat(
                        atOnce(
                                List.of(
                                        deciding(sent, Verdict.APPROVE),
                                        deciding(sent, Verdict.DECLINE),
                                        deciding(sent, Verdict.APPROVE))))
                .isEqualTo(1);

        caller.is("harriet").with(Role.HR).inCompany();
        calls.close(CALL);
        values.retire(VALUE);
    }
}
