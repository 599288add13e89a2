package aidas.outreach.sending;

import aidas.feedback.SetWise;
import aidas.shared.architecture.Store;
import aidas.statistics.ChiSquare.Count;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was settled, read back (R1.3, R5.1). */
@Store
class SendingLog {

    private static final String ABLE = "verdict in ('invited', 'not_drawn', 'day_full')";

    @Inject SetWise setWise;

    /** Newest first. */
    List<SendingEntry> latest(long before, int most) {
        return setWise.rows(
                """
                select i.id, i.source, i.external_id, s.code, i.told_at, i.verdict, i.again_at,
                       r.rate
                  from interaction i join store s on s.id = i.store_id
                  left join sending_rate r on r.store_id = i.store_id and r.day = i.day
                 where i.id < ? order by i.id desc limit ?
                """,
                SendingLog::entry,
                before,
                most);
    }

    private static SendingEntry entry(ResultSet row) throws SQLException {
        var rate = row.getBigDecimal(8);
        return new SendingEntry(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                SetWise.instant(row, 5),
                new Judged(Verdict.ofCode(row.getString(6)), SetWise.moment(row, 7)),
                rate == null ? null : rate.doubleValue());
    }

    /** How many by verdict, of interactions since that day. */
    Map<Verdict, Long> counts(LocalDate since) {
        var counts = new EnumMap<Verdict, Long>(Verdict.class);
        setWise.rows(
                        """
                        select verdict, count(*) from interaction where day >= ?::date
                         group by verdict
                        """,
                        row -> Map.entry(Verdict.ofCode(row.getString(1)), row.getLong(2)),
                        since.toString())
                .forEach(each -> counts.put(each.getKey(), each.getValue()));
        return counts;
    }

    List<Count> byPerson(LocalDate since) {
        return counts("interaction cross join lateral unnest(employees) as who", "who", since);
    }

    List<Count> byHour(LocalDate since) {
        return counts("interaction", "hour", since);
    }

    List<Count> byOutcome(LocalDate since) {
        return counts("interaction", "outcome", since);
    }

    private List<Count> counts(String from, String by, LocalDate since) {
        return setWise.rows(
                """
                select count(*) filter (where verdict = 'invited'), count(*) from %s
                 where day >= ?::date and %s group by %s
                """
                        .formatted(from, ABLE, by),
                row -> new Count(row.getLong(1), row.getLong(2)),
                since.toString());
    }
}
