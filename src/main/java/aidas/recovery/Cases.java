package aidas.recovery;

import aidas.feedback.SetWise;
import aidas.organisation.StoreId;
import aidas.recovery.CaseOpened.Opened;
import aidas.shared.NotFound;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Where cases are kept; it checks no rights. */
@Store
class Cases {

    /** What is a case already is left out, whoever was faster (R1.3). */
    private static final String ADD =
            """
            insert into recovery_case (response_id, unsolicited_id, rule_id, store_id, cause, words,
                   value, language, name, mail, phone, opened_at, opened_by, promised_at, due_at)
            select c.response, c.unsolicited, c.rule, c.store, c.cause, c.words, round(c.value, 2),
                   c.language, c.name, c.mail, c.phone, now.at, now.who, c.due, c.due
              from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz[])
                   as c (response, unsolicited, rule, store, cause, words, value, language, name,
                         mail, phone, due)
             cross join (select ?::timestamptz as at, ?::varchar as who) now
             order by c.response
                on conflict do nothing
            returning id, store_id
            """;

    @PersistenceContext EntityManager em;
    @Inject SetWise setWise;

    /**
     * @param due by store
     * @param by null for the portal itself
     * @return those that were none before
     */
    List<Opened> add(List<Candidate> all, Map<StoreId, Instant> due, String by, Instant at) {
        return setWise.rows(
                ADD,
                row -> new Opened(row.getLong(1), new StoreId(row.getLong(2))),
                keys(all, Candidate::response),
                keys(all, Candidate::unsolicited),
                keys(all, Candidate::rule),
                keys(all, each -> each.store().value()),
                texts(all, Candidate::cause),
                texts(all, Candidate::words),
                all.stream().map(Candidate::value).toArray(BigDecimal[]::new),
                texts(all, each -> each.language().code()),
                texts(all, each -> each.customer().name()),
                texts(all, each -> each.customer().mail()),
                texts(all, each -> each.customer().phone()),
                texts(all, each -> due.get(each.store()).toString()),
                at.toString(),
                by);
    }

    private static Long[] keys(List<Candidate> all, Function<Candidate, Long> key) {
        return all.stream().map(key).toArray(Long[]::new);
    }

    private static String[] texts(List<Candidate> all, Function<Candidate, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }

    /**
     * @throws NotFound if there is none
     */
    RecoveryCase get(long id) {
        var found = em.find(RecoveryCase.class, id);
        if (found == null) {
            throw new NotFound("there is no case " + id);
        }
        return found;
    }

    /**
     * For a change: others wait.
     *
     * @throws NotFound if there is none
     */
    RecoveryCase locked(long id) {
        var found = get(id);
        // what this transaction changed already would be lost
        em.flush();
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** Writes a change at once, so that the database says no here and not at the end. */
    void flush() {
        em.flush();
    }

    /** Writes the steps that were taken; the database refuses those out of order (R2.2). */
    void keep(RecoveryCase file) {
        em.flush();
        for (var step : file.taken()) {
            setWise.update(
                    """
                    insert into recovery_step (case_id, round, step, words, way, said_at, amount,
                           done_by, employee_id, done_at)
                    values (?, ?, ?, ?, ?::varchar, ?::timestamptz, ?::numeric, ?, ?::bigint,
                            ?::timestamptz)
                        on conflict do nothing
                    """,
                    file.id(),
                    step.round(),
                    step.step(),
                    step.words(),
                    step.way(),
                    step.saidAt() == null ? null : step.saidAt().toString(),
                    step.amount(),
                    step.by(),
                    step.employee(),
                    step.at().toString());
        }
    }

    /** The case of a response, if it is one. */
    List<Long> ofResponse(long response) {
        return setWise.rows(
                "select id from recovery_case where response_id = ?",
                row -> row.getLong(1),
                response);
    }
}
