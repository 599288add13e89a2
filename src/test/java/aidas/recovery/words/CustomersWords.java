package aidas.recovery.words;

import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.feedback.Draft;
import aidas.feedback.Field;
import aidas.feedback.OwnAnswers;
import aidas.feedback.ResponseKey;
import aidas.feedback.ResponsesReceived;
import aidas.feedback.ResponsesReceived.Received;
import aidas.feedback.unsolicited.Kind;
import aidas.feedback.unsolicited.UnsolicitedDesk;
import aidas.feedback.unsolicited.Voice;
import aidas.testbed.StubCaller;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Customers of the demo's store in Sofia say something, in a transaction that is taken back. */
abstract class CustomersWords {

    private static final String SOFIA = "BG-SOF-01";

    @Inject OwnAnswers answers;
    @Inject UnsolicitedDesk voices;
    @Inject Event<ResponsesReceived> received;
    @Inject StubCaller caller;
    @Inject UserTransaction transaction;
    @Inject Clock clock;
    @PersistenceContext EntityManager em;

    @BeforeEach
    void begin() throws Exception {
        mira();
        transaction.begin();
    }

    @AfterEach
    void rollBack() throws Exception {
        transaction.rollback();
    }

    /** After a refusal, which ends the transaction. */
    void anew() throws Exception {
        transaction.rollback();
        transaction.begin();
    }

    void mira() {
        caller.is("mira").with(Role.TEAM_LEAD).inStore(SOFIA);
    }

    /** An answer of an hour ago. */
    void brought(String words) {
        answers("alarm-test", UUID.randomUUID().toString(), Duration.ofHours(1), words);
    }

    void answers(String source, String id, Duration ago, String words) {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        texts.put(Field.SOURCE, source);
        texts.put(Field.EXTERNAL_ID, id);
        texts.put(Field.STORE, SOFIA);
        texts.put(Field.OCCURRED_AT, clock.instant().minus(ago).toString());
        texts.put(Field.SCALE, "NPS");
        texts.put(Field.SCORE, "3");
        texts.put(Field.COMMENT, words);
        answers.take(new Draft(texts, List.of(), List.of()));
    }

    /** Told of an answer that came before. */
    void again(String source, String id) {
        var key = new ResponseKey(source, id);
        received.fire(new ResponsesReceived(List.of(new Received(key, clock.instant()))));
    }

    void said(String words) {
        var store = new StoreCode(SOFIA);
        voices.record(
                store,
                new Voice(
                        "alarm-test",
                        UUID.randomUUID().toString(),
                        Kind.PHONE,
                        store,
                        clock.instant().minus(Duration.ofHours(1)),
                        words,
                        null,
                        "en",
                        "",
                        Set.of()));
    }

    /** At which desks a notice of the alert lies: {@code hr}, and {@code lead} for persons. */
    @SuppressWarnings("unchecked")
    List<String> told(long alert) {
        return em.createNativeQuery(
                        """
                        select distinct coalesce(desk, 'lead') as who from notice
                         where about = 'alert' and about_id = :id order by who
                        """,
                        String.class)
                .setParameter("id", alert)
                .getResultList();
    }

    long log(String action) {
        return (Long)
                em.createNativeQuery(
                                "select count(*) from audit_entry where action = :action",
                                Long.class)
                        .setParameter("action", action)
                        .getSingleResult();
    }
}
