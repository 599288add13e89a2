package aidas.outreach.sending;

import aidas.access.Role;
import aidas.organisation.RosterDesk;
import aidas.organisation.RosterText;
import aidas.outreach.InvitationDraft;
import aidas.shared.Chore;
import aidas.testbed.StubCaller;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A store of its own, inside a transaction that is taken back. */
abstract class SendingFixture {

    static final String STORE = "SND-1";

    @Inject SendingDesk desk;
    @Inject RuleDesk rules;
    @Inject SendingReading reading;
    @Inject FarewellDesk farewells;
    @Inject ShortMessageDesk messages;
    @Inject RosterDesk rosters;
    @Inject StubCaller caller;
    @Inject Clock clock;
    @Inject UserTransaction transaction;
    @Inject @Any Instance<Chore> chores;
    @PersistenceContext EntityManager em;

    /** Of this test's interactions and customers. */
    String run;

    @BeforeEach
    void a_store() throws Exception {
        run = Long.toString(System.nanoTime(), 36);
        transaction.begin();
        caller.is("adam").with(Role.ADMIN).inCompany();
        rosters.apply(
                RosterText.roster()
                        .row(
                                "SND-R,Sending,SND-1,Old Town,Sofia,city,Europe/Sofia,bg,",
                                ",,SNDE1,Se,Nder,,en,member,2024-01-01,")
                        .bytes());
        rules.change(new Rule(90, 30, 20, 42));
    }

    @AfterEach
    void roll_back() throws Exception {
        transaction.rollback();
    }

    String mail(String who) {
        return who + "-" + run + "@customers.example";
    }

    /** About a visit an hour ago. */
    InteractionDraft visit(String id, String mail, String account) {
        return visit(id, mail, null, account, Duration.ofHours(1));
    }

    InteractionDraft visit(String id, String mail, String phone, String account, Duration ago) {
        var at = clock.instant().minus(ago).truncatedTo(ChronoUnit.SECONDS).toString();
        return new InteractionDraft(
                new InvitationDraft(
                        "snd-it",
                        run + "-" + id,
                        STORE,
                        null,
                        null,
                        null,
                        at,
                        List.of("SNDE1"),
                        null,
                        null,
                        null,
                        "lt",
                        null,
                        null),
                mail,
                phone,
                account,
                "bought");
    }

    Verdict told(InteractionDraft draft) {
        return desk.tell(draft).verdict();
    }

    /** As if all had happened so many days earlier. */
    void daysLater(int days) {
        em.createNativeQuery(
                        """
                        update interaction set told_at = told_at - cast(:days as interval),
                               day = day - :whole
                         where source = 'snd-it' and external_id like :run
                        """)
                .setParameter("days", days + " days")
                .setParameter("whole", days)
                .setParameter("run", run + "-%")
                .executeUpdate();
        em.createNativeQuery(
                        """
                        update sending_rate set day = day - :whole
                         where store_id in (select id from store where code = 'SND-1')
                        """)
                .setParameter("whole", days)
                .executeUpdate();
    }
}
