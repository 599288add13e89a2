package aidas.recovery;

import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Two stores of their own with a lead each, cases and answers, in a transaction taken back. */
public abstract class CasesOfStores {

    protected static final String FIRST = "REP-01";
    protected static final String SECOND = "REP-02";

    @Inject protected StubCaller caller;
    @Inject protected Clock clock;
    @Inject UserTransaction transaction;
    @PersistenceContext EntityManager em;

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
        store(FIRST);
        store(SECOND);
    }

    @AfterEach
    void rollBack() throws Exception {
        transaction.rollback();
    }

    /** After a refusal, which ends the transaction. */
    protected void anew() throws Exception {
        rollBack();
        begin();
    }

    /** What was read before is read anew after that. */
    protected int sql(String sql, Object... values) {
        em.flush();
        em.clear();
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.executeUpdate();
    }

    protected long number(String sql, Object... values) {
        var query = em.createNativeQuery(sql, Long.class);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return (Long) query.getSingleResult();
    }

    private void store(String code) {
        sql(
                """
                insert into store (code, name, city, region_id, format, zone, language, active, version)
                select ?1, ?1, 'Sofia', region_id, format, 'Europe/Sofia', 'bg', true, 0
                  from store where code = 'BG-SOF-01'
                """,
                code);
        sql(
                """
                insert into employee (number, given_name, family_name, language, active, version)
                values (?1, 'Lead', ?1, 'en', true, 0)
                """,
                "L-" + code);
        sql(
                """
                insert into assignment (employee_id, store_id, role, from_day, version)
                select e.id, s.id, 'lead', date '2018-01-01', 0 from employee e, store s
                 where e.number = ?1 and s.code = ?2
                """,
                "L-" + code,
                code);
    }

    /**
     * @param answered after so long; null for not yet
     * @param outcome null for an open one
     */
    protected void opened(
            String store, String cause, String at, Duration answered, String outcome) {
        var opened = Instant.parse(at);
        sql(
                """
                insert into recovery_case (store_id, cause, words, language, opened_at, promised_at,
                       due_at, answered_at, closed_at, outcome, confirmed_at)
                select s.id, ?2, 'It went wrong', 'bg', cast(?3 as timestamptz),
                       cast(?3 as timestamptz) + interval '3 days',
                       cast(?3 as timestamptz) + interval '3 days', cast(nullif(?4, '') as timestamptz),
                       case when nullif(?5, '') is not null then cast(?3 as timestamptz) + interval '9 days' end,
                       nullif(?5, ''),
                       case when nullif(?5, '') = 'recovered' then cast(?3 as timestamptz) + interval '9 days' end
                  from store s where s.code = ?1
                """,
                store,
                cause,
                opened.toString(),
                answered == null ? "" : opened.plus(answered).toString(),
                outcome == null ? "" : outcome);
    }

    /** A recovered case of an answer, confirmed so long ago. */
    protected void caseOf(long answer, String store, Duration confirmed) {
        opened(
                store,
                "waiting",
                clock.instant().minus(confirmed.plusDays(9)).toString(),
                null,
                "recovered");
        sql(
                """
                update recovery_case set response_id = ?1, words = ''
                 where id = (select max(id) from recovery_case)
                """,
                answer);
    }

    /** An answer on NPS, so long ago. */
    protected long answer(String store, String customer, int score, Duration ago) {
        return answers(store, customer, score, clock.instant().minus(ago), null);
    }

    protected long answers(String store, String customer, int score, Instant at, String chip) {
        long id = number("select nextval('response_id_seq')");
        sql(
                """
                insert into response (id, source, external_id, store_id, channel, occurred_at, day,
                       received_at, scale, score, customer, survey_version_id, chips)
                select ?1, 'report-test', ?2, s.id, 'store', cast(?3 as timestamptz),
                       cast(?3 as timestamptz)::date, now(), 'NPS', ?4, nullif(?5, ''), v.id,
                       case when ?6 <> '' then array[?6] end
                  from store s, survey_version v join survey u on u.id = v.survey_id and u.code = 'nps'
                 where s.code = ?7 and v.number = 1
                """,
                id,
                UUID.randomUUID().toString(),
                at.toString(),
                score,
                customer == null ? "" : customer,
                chip == null ? "" : chip,
                store);
        return id;
    }

    /** So many answers on each day, in the sums by store and day. */
    protected void answered(String store, LocalDate from, LocalDate until, int each) {
        sql(
                """
                insert into rollup_store_day (store_id, day, scale, n, favourable, neutral,
                       unfavourable, score_sum, score_sum_sq, value_n, value_sum)
                select s.id, cast(d as date), 'NPS', ?4, ?4, 0, 0, 0, 0, 0, 0
                  from store s,
                       generate_series(cast(?2 as date), cast(?3 as date) - 1, interval '1 day') d
                 where s.code = ?1
                """,
                store,
                from.toString(),
                until.toString(),
                each);
    }
}
