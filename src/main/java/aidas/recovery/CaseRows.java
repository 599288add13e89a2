package aidas.recovery;

import aidas.access.Language;
import aidas.access.StoreCode;
import aidas.feedback.SetWise;
import aidas.recovery.CaseFacts.Complaint;
import aidas.recovery.CaseFacts.Customer;
import aidas.recovery.CaseFacts.Money;
import aidas.recovery.CaseFacts.Place;
import aidas.recovery.CaseFacts.Second;
import aidas.recovery.CaseFacts.Times;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Finds cases with all that is known of them; it checks no rights, so whoever asks must. */
@Store
class CaseRows {

    private static final String ROWS =
            """
            with known as (
            select k.*, case
                   when k.closed_at is not null then 'closed'
                   when exists (select 1 from recovery_step t where t.case_id = k.id
                                 and t.step = 'follow-up' and t.round = k.reopened) then 'asked'
                   when exists (select 1 from recovery_step t where t.case_id = k.id
                                 and t.step = 'resolve' and t.round = k.reopened) then 'solved'
                   when k.reopened > 0 then 'reopened'
                   when exists (select 1 from recovery_step t where t.case_id = k.id
                                 and t.step = 'apologise') then 'regretted'
                   when exists (select 1 from recovery_step t where t.case_id = k.id
                                 and t.step = 'listen') then 'heard'
                   else 'opened' end as state
              from recovery_case k)
            select k.id, k.reference, k.state, k.outcome, s.code, s.name, s.city, s.zone,
                   k.cause, q.name_en, q.name_bg, q.name_lt,
                   coalesce(nullif(k.words, ''), u.said, r.comment, ''),
                   coalesce(r.language, u.language, k.language), r.scale, r.score,
                   coalesce(r.channel, u.kind, 'phone'),
                   coalesce(r.occurred_at, u.occurred_at, k.opened_at),
                   coalesce(c.name, k.name), coalesce(c.mail, k.mail), coalesce(c.phone, k.phone),
                   k.language, coalesce(e.given_name || ' ' || e.family_name, ''), k.value,
                   k.opened_at, k.promised_at, k.due_at, k.paused_for, k.left_seconds,
                   k.answered_at, k.closed_at, q.goodwill, k.asked_amount, k.approved_amount,
                   k.second_score, k.reopened, count(*) over ()
              from known k
              join store s on s.id = k.store_id
              join recovery_cause q on q.code = k.cause
              left join response r on r.id = k.response_id
              left join response_contact c on c.response_id = k.response_id
              left join (select id, language, kind, occurred_at,
                                case when withdrawn_at is null then text end as said
                           from unsolicited_feedback) u on u.id = k.unsolicited_id
              left join employee e on e.id = k.owner_id
            """;

    private static final String SOUGHT =
            """
             where (?::bigint[] is null or k.store_id = any(?) or k.owner_id = ?::bigint)
               and (? = 'all' or k.state = ? or ? = 'open' and k.closed_at is null)
               and (? = '' or s.code = ?) and (? = '' or k.cause = ?)
               and (? = '' or ? = 'nobody' and k.owner_id is null
                    or ? = 'mine' and k.owner_id = ?::bigint)
               and (not ? or k.due_at < ?::timestamptz and k.paused_at is null
                    and k.state not in ('closed', 'solved', 'asked'))
               and (? = '' or folded(k.reference || ' ' || coalesce(c.name, k.name) || ' '
                    || coalesce(nullif(k.words, ''), u.said, r.comment, ''))
                    like '%' || replace(replace(replace(folded(?), '\\', '\\\\'), '%', '\\%'),
                                        '_', '\\_') || '%')
             order by k.closed_at desc nulls first, k.due_at, k.value desc nulls last, k.id
            offset ? limit ?
            """;

    @Inject SetWise setWise;

    /**
     * Whose cases somebody sees.
     *
     * @param stores keys; null for all
     * @param own the key of who sees the own ones besides; null for nobody
     */
    record Sight(Long[] stores, Long own) {}

    /** Some cases, and how many there are in all. */
    record Found(List<CaseFacts> cases, long all) {}

    Found find(Sight sight, CaseSearch asked, Instant now) {
        var all = new long[1];
        var rows =
                setWise.rows(
                        ROWS + SOUGHT,
                        row -> {
                            all[0] = row.getLong(37);
                            return facts(row);
                        },
                        sight.stores(),
                        sight.stores() == null ? new Long[0] : sight.stores(),
                        sight.own(),
                        asked.state(),
                        asked.state(),
                        asked.state(),
                        asked.store(),
                        asked.store(),
                        asked.cause(),
                        asked.cause(),
                        asked.owner(),
                        asked.owner(),
                        asked.owner(),
                        sight.own(),
                        asked.late(),
                        now.toString(),
                        asked.words(),
                        asked.words(),
                        asked.first(),
                        asked.size());
        return new Found(rows, all[0]);
    }

    /** One that is there. */
    CaseFacts of(long id) {
        return setWise.rows(ROWS + " where k.id = ?", CaseRows::facts, id).getFirst();
    }

    private static CaseFacts facts(ResultSet row) throws SQLException {
        var score = row.getObject(35, Integer.class);
        return new CaseFacts(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4) == null ? null : Outcome.ofCode(row.getString(4)).orElseThrow(),
                new Place(
                        new StoreCode(row.getString(5)),
                        row.getString(6),
                        row.getString(7),
                        ZoneId.of(row.getString(8))),
                row.getString(9),
                new Wording(row.getString(10), row.getString(11), row.getString(12)),
                new Complaint(
                        row.getString(13),
                        row.getString(14),
                        row.getString(15),
                        row.getBigDecimal(16),
                        row.getString(17),
                        SetWise.instant(row, 18)),
                new Customer(
                        row.getString(19),
                        row.getString(20),
                        row.getString(21),
                        Language.ofCode(row.getString(22)).orElseThrow()),
                row.getString(23),
                row.getBigDecimal(24),
                times(row),
                new Money(row.getBigDecimal(32), row.getBigDecimal(33), row.getBigDecimal(34)),
                new Second(score, row.getInt(36)));
    }

    private static Times times(ResultSet row) throws SQLException {
        var pause = row.getString(28);
        return new Times(
                SetWise.instant(row, 25),
                SetWise.instant(row, 26),
                SetWise.instant(row, 27),
                pause == null ? null : Pause.ofCode(pause).orElseThrow(),
                row.getObject(29, Long.class),
                SetWise.moment(row, 30),
                SetWise.moment(row, 31));
    }
}
