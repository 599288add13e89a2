package aidas.notification.mail;

import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Where letters wait. */
@Store
class Outbox {

    private static final String QUEUE =
            """
            insert into notice_mail (employee_id, kind, key, notice_id, made_at, not_before)
            select n.employee_id, 'mail', 'mail-' || n.id, n.id, ?::timestamptz, ?::timestamptz
              from notice n
              join notice_way w on w.employee_id = n.employee_id and w.kind = n.kind
              join employee e on e.id = n.employee_id
              left join notice_wish p on p.employee_id = n.employee_id
             where n.id = any(?) and w.way = 'mail' and e.active and e.mail is not null
               and p.mail is distinct from false
             order by n.id
                on conflict (key) do nothing
            """;

    /** Another node that has it is not waited for (R4.3). */
    private static final String CLAIM =
            """
            select id, employee_id, kind, coalesce(notice_id, 0), micros(since), micros(made_at), tries
              from notice_mail
             where id = ? and state = 'waiting' and not_before <= ?::timestamptz
               for update skip locked
            """
                    .replace("micros(since)", micros("since"))
                    .replace("micros(made_at)", micros("made_at"));

    @Inject SetWise setWise;

    private static String micros(String column) {
        return "cast(extract(epoch from " + column + ") * 1000000 as bigint)";
    }

    /** Of those notices, for whoever wants mail at once and can get it. */
    void queue(List<Long> notices, Instant at) {
        setWise.update(QUEUE, at.toString(), at.toString(), notices.toArray(Long[]::new));
    }

    /** Keys of those whose time has come, longest waiting first. */
    List<Long> due(Instant now, int most) {
        return setWise.rows(
                """
                select id from notice_mail where state = 'waiting' and not_before <= ?::timestamptz
                 order by not_before, id limit ?
                """,
                row -> row.getLong(1),
                now.toString(),
                most);
    }

    /** For this transaction, if it still waits and nobody else has it. */
    Optional<Waiting> claim(long id, Instant now) {
        return setWise.rows(CLAIM, Outbox::waiting, id, now.toString()).stream().findFirst();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        long since = row.getLong(5);
        return new Waiting(
                row.getLong(1),
                new EmployeeId(row.getLong(2)),
                LetterKind.ofCode(row.getString(3)),
                row.getLong(4),
                since == 0 ? null : Instant.EPOCH.plus(since, ChronoUnit.MICROS),
                Instant.EPOCH.plus(row.getLong(6), ChronoUnit.MICROS),
                row.getInt(7));
    }

    void sent(long id, Instant at) {
        done(id, "sent", null, at);
    }

    /** There was nothing left to tell. */
    void dropped(long id, Instant at) {
        done(id, "dropped", null, at);
    }

    /** It is tried no more. */
    void failed(long id, String because, Instant at) {
        done(id, "failed", because, at);
    }

    private void done(long id, String state, String failure, Instant at) {
        setWise.update(
                """
                update notice_mail set state = ?, failure = ?, done_at = ?::timestamptz
                 where id = ?
                """,
                state,
                failure,
                at.toString(),
                id);
    }

    /** It is tried again at that moment. */
    void again(long id, int tries, String failure, Instant when) {
        setWise.update(
                """
                update notice_mail set tries = ?, failure = ?, not_before = ?::timestamptz
                 where id = ?
                """,
                tries,
                failure,
                when.toString(),
                id);
    }

    /** Everything that is due waits until that moment. */
    void postpone(Instant now, Instant when, String failure) {
        setWise.update(
                """
                update notice_mail set not_before = ?::timestamptz, failure = ?
                 where state = 'waiting' and not_before <= ?::timestamptz
                """,
                when.toString(),
                failure,
                now.toString());
    }
}
