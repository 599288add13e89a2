package aidas.integration;

import aidas.access.Role;
import aidas.organisation.RosterDesk;
import aidas.organisation.RosterText;
import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A store and a source of any other system, inside a transaction that is taken back. */
abstract class SettlingSource {

    static final String OPEN =
            "{\"id\":\"%s\",\"finished\":false,%s\"occurredAt\":\"2026-03-14T10:00:00Z\"}";

    @Inject SourceDesk desk;
    @Inject HookDesk hooks;
    @Inject EventReading reading;
    @Inject TryDesk tries;
    @Inject DueSettlements settlements;
    @Inject DueForgetting forgetting;
    @Inject Sources sources;
    @Inject PendingAnswers answers;
    @Inject RosterDesk rosters;
    @Inject StubCaller caller;
    @Inject Clock clock;
    @Inject UserTransaction transaction;
    @PersistenceContext EntityManager em;

    @BeforeEach
    void a_source() throws Exception {
        transaction.begin();
        caller.is("adam").with(Role.ADMIN).inCompany();
        rosters.apply(
                RosterText.roster()
                        .row(
                                "SET-R,Settling,SET-1,Store,Sofia,city,Europe/Sofia,bg,",
                                ",,SETE1,Se,Ttle,,en,member,2024-01-01,")
                        .bytes());
        desk.register(
                new SourceDraft(
                        "settling",
                        "own",
                        "Settling",
                        "12345678",
                        "nps",
                        "SET-1",
                        null,
                        null,
                        null,
                        null));
    }

    @AfterEach
    void roll_back() throws Exception {
        transaction.rollback();
    }

    Verdict take(String json) {
        var source = hooks.signed("settling");
        var payload =
                aidas.integration.tool.Payloads.of(
                                source.tool(), json.getBytes(StandardCharsets.UTF_8))
                        .getFirst();
        return hooks.take("settling", payload).verdict();
    }

    Verdict event(int i) {
        return reading.latest("settling", Long.MAX_VALUE).get(i).verdict();
    }

    void settleAt(Instant now) {
        for (long key : settlements.due(now)) {
            var mine =
                    em.createNativeQuery(
                                    "select id from integration_answer where id = ? and source_id = ?")
                            .setParameter(1, key)
                            .setParameter(2, sources.get("settling").id())
                            .getResultList();
            if (!mine.isEmpty()) {
                settlements.run(key, now);
            }
        }
    }
}
