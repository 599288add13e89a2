package aidas.insight.mirror;

import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.feedback.FeedbackReading;
import aidas.organisation.Directories;
import aidas.organisation.RosterDesk;
import aidas.organisation.RosterText;
import aidas.shared.audit.AuditLog;
import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * Six stores in Sofia's zone in spring 2019, when nobody else has answers, inside a transaction
 * that is taken back. Time stands where the test says.
 */
abstract class SixLeads {

    static final YearMonth MARCH = YearMonth.of(2019, 3);
    static final YearMonth APRIL = YearMonth.of(2019, 4);
    static final YearMonth MAY = YearMonth.of(2019, 5);
    static final Instant IN_APRIL = Instant.parse("2019-04-10T10:00:00Z");
    static final Instant IN_MAY = Instant.parse("2019-05-10T10:00:00Z");

    /** April ends at 21:00 UTC in Sofia. */
    static final Instant MIDNIGHT = Instant.parse("2019-04-30T21:00:00Z");

    @Inject Guesses guesses;
    @Inject Directories directories;
    @Inject FeedbackReading feedback;
    @Inject RosterDesk rosters;
    @Inject AuditLog audit;
    @Inject StubCaller caller;
    @Inject UserTransaction transaction;
    @PersistenceContext EntityManager em;

    @BeforeEach
    void six_stores() throws Exception {
        transaction.begin();
        caller.is("adam").with(Role.ADMIN).inCompany();
        var roster = RosterText.roster();
        IntStream.rangeClosed(1, 6)
                .forEach(
                        i ->
                                roster.row(
                                        "MIR-R,Mirror,MIR-0%d,Store %d,Sofia,city,Europe/Sofia,bg,"
                                                .formatted(i, i),
                                        ",,MIRE%d,Anna,One,,en,member,2019-01-01,".formatted(i)));
        rosters.apply(roster.bytes());
    }

    @AfterEach
    void roll_back() throws Exception {
        transaction.rollback();
    }

    static StoreCode store(int number) {
        return new StoreCode("MIR-0" + number);
    }

    void lead(int number) {
        caller.is("lead" + number).with(Role.TEAM_LEAD).inStore("MIR-0" + number);
    }

    void harriet() {
        caller.is("harriet").with(Role.HR).inCompany();
    }

    /** The desk with a clock that stands; the rights are checked by those that are injected. */
    GuessDesk desk(Instant now) {
        var desk = new GuessDesk();
        desk.guesses = guesses;
        desk.directories = directories;
        desk.caller = caller;
        desk.audit = audit;
        desk.clock = Clock.fixed(now, ZoneOffset.UTC);
        return desk;
    }

    MirrorReading reading(Instant now) {
        var reading = new MirrorReading();
        reading.guesses = guesses;
        reading.directories = directories;
        reading.feedback = feedback;
        reading.caller = caller;
        reading.clock = Clock.fixed(now, ZoneOffset.UTC);
        return reading;
    }

    /** Answers of the first days of the month, in the sums by day and by month. */
    void answers(int store, YearMonth month, int good, int neutral, int bad) {
        sums(
                "rollup_store_day (store_id, day, scale, value_n, value_sum,",
                "0, 0,",
                store,
                month,
                good,
                neutral,
                bad);
        sums(
                "rollup_store_month (store_id, month, scale, question,",
                "'person',",
                store,
                month,
                good,
                neutral,
                bad);
    }

    private void sums(
            String into,
            String values,
            int store,
            YearMonth month,
            int good,
            int neutral,
            int bad) {
        em.createNativeQuery(
                        """
                        insert into %s n, favourable, neutral, unfavourable, score_sum,
                               score_sum_sq)
                        select id, cast(:month as date), 'NPS', %s :n, :good, :neutral, :bad, :sum,
                               :sum * 10
                          from store where code = :code
                        """
                                .formatted(into, values))
                .setParameter("month", month.atDay(1))
                .setParameter("n", good + neutral + bad)
                .setParameter("good", good)
                .setParameter("neutral", neutral)
                .setParameter("bad", bad)
                .setParameter("sum", good * 10 + neutral * 8 + bad * 3)
                .setParameter("code", "MIR-0" + store)
                .executeUpdate();
    }
}
