package aidas.notification.mail;

import aidas.feedback.SetWise;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Counts letters, and lists those that were given up. */
@Store
class MailBook {

    private static final Duration LATELY = Duration.ofDays(7);
    private static final String MICROS = "cast(extract(epoch from %s) * 1000000 as bigint)";

    private static final String COUNTS =
            """
            select count(*) filter (where state = 'waiting'), %s,
                   max(failure) filter (where state = 'waiting'),
                   count(*) filter (where state = 'sent' and done_at >= ?::timestamptz)
              from notice_mail where state = 'waiting' or done_at >= ?::timestamptz
            """
                    .formatted(MICROS.formatted("min(made_at) filter (where state = 'waiting')"));

    private static final String FAILURES =
            """
            select %s, e.number, m.kind, m.failure
              from notice_mail m join employee e on e.id = m.employee_id
             where m.state = 'failed' order by m.done_at desc limit 50
            """
                    .formatted(MICROS.formatted("m.done_at"));

    @Inject SetWise setWise;

    MailState state(boolean works, Instant now) {
        var since = now.minus(LATELY).toString();
        var failures = failures();
        return setWise.rows(COUNTS, row -> state(row, works, failures), since, since).getFirst();
    }

    private List<MailState.Failure> failures() {
        return setWise.rows(
                FAILURES,
                row ->
                        new MailState.Failure(
                                at(row, 1), row.getString(2), row.getString(3), row.getString(4)));
    }

    private static MailState state(ResultSet row, boolean works, List<MailState.Failure> failures)
            throws SQLException {
        return new MailState(
                works, row.getLong(1), at(row, 2), row.getString(3), row.getLong(4), failures);
    }

    private static Instant at(ResultSet row, int column) throws SQLException {
        long micros = row.getLong(column);
        return row.wasNull() ? null : Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
