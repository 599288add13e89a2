package aidas.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.Language;
import aidas.access.Role;
import aidas.organisation.RosterDesk;
import aidas.organisation.RosterText;
import aidas.recognition.value.Tongues;
import aidas.recognition.value.ValueCode;
import aidas.recognition.value.ValueDesk;
import aidas.recognition.value.Wording;
import aidas.shared.Unprocessable;
import aidas.testbed.InContainer;
import aidas.testbed.StubCaller;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several at once at the last one, each in a transaction of its own. */
@InContainer
class LastThanksIT {

    private static final int AT_ONCE = 6;
    private static final String GIVER = "RGL0";

    @Resource(lookup = "java:jboss/ee/concurrency/factory/default")
    ManagedThreadFactory threads;

    @Inject RosterDesk rosters;
    @Inject ValueDesk values;
    @Inject ThankDesk desk;
    @Inject AllowanceDesk allowances;
    @Inject StubCaller caller;

    private static NewKudos kudos(String key, int from, int until) {
        return new NewKudos(
                TwoStores.numbers(
                        IntStream.range(from, until)
                                .mapToObj(i -> "RGL" + i)
                                .toArray(String[]::new)),
                new ValueCode("rg-last"),
                "You were there at the very end.",
                Language.EN,
                Reach.STORE,
                null,
                key);
    }

    private void twelve_colleagues_and_a_value() {
        caller.is("adam").with(Role.ADMIN).inCompany();
        var roster = RosterText.roster();
        IntStream.range(0, 12)
                .forEach(
                        i ->
                                roster.row(
                                        "RGL,Last,RGL-01,Last,Sofia,city,Europe/Sofia,bg,",
                                        ",,RGL%d,Lena,L%d,,en,member,2024-01-01,".formatted(i, i)));
        rosters.apply(roster.bytes());
        caller.is("harriet").with(Role.HR).inCompany();
        var same = Tongues.of("Last", "Последно", "Paskutinis");
        values.add("rg-last", new Wording(same, same, same));
    }

    /** True if it was given, false if it was refused. */
    private boolean give(CyclicBarrier start, int number) throws Exception {
        start.await(30, TimeUnit.SECONDS);
        try {
            desk.give(kudos("at once " + number, 1 + number, 2 + number));
            return true;
        } catch (Unprocessable refused) {
            return false;
        }
    }

    /** One thread for each: with fewer the start would wait for ever. */
    private int givenAtOnce() throws Exception {
        var start = new CyclicBarrier(AT_ONCE);
        var outcomes = new ArrayList<Future<Boolean>>();
        var executor = Executors.newFixedThreadPool(AT_ONCE, threads);
        try {
            for (int i = 0; i < AT_ONCE; i++) {
                int number = i;
                outcomes.add(executor.submit(() -> give(start, number)));
            }
            int given = 0;
            for (var outcome : outcomes) {
                given += outcome.get(60, TimeUnit.SECONDS) ? 1 : 0;
            }
            return given;
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void R3_3_of_several_at_once_at_the_last_one_exactly_one_is_given() throws Exception {
        twelve_colleagues_and_a_value();
        caller.is("lena").with(Role.EMPLOYEE).employee(GIVER);
        int most = allowances.mine().giving().allowance();
        desk.give(kudos("first", 1, 11));
        desk.give(kudos("second", 1, 1 + most - 11));
        assertThat(allowances.mine().giving().left()).isEqualTo(1);

        assertThat(givenAtOnce()).isEqualTo(1);
        assertThat(allowances.mine().giving().left()).isZero();
        caller.is("harriet").with(Role.HR).inCompany();
        values.retire(new ValueCode("rg-last"));
        assertThat(allowances.differences()).noneMatch(each -> each.employee().startsWith("RGL"));
    }
}
