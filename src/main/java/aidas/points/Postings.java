package aidas.points;

import static java.util.stream.Collectors.toMap;

import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what stands in the ledger and may be countered. */
@Store
class Postings {

    private static final String POSTING =
            """
            select p.id, p.kind, p.fund_id, p.employee_id, p.points, p.rule_id, p.event,
                   exists (select 1 from points_posting c where c.counters = p.id), p.occasion
              from points_posting p
            """;

    @Inject SetWise setWise;

    Optional<Posting> find(long id) {
        return setWise.rows(POSTING + " where p.id = ?", Postings::read, id).stream().findFirst();
    }

    /** By occasion; those for which nothing came in are absent. */
    Map<String, Posting> of(Collection<String> occasions) {
        return setWise
                .rows(
                        POSTING + " where p.occasion = any(?)",
                        Postings::read,
                        (Object) occasions.toArray(String[]::new))
                .stream()
                .collect(toMap(Posting::occasion, posting -> posting));
    }

    /** What was earned by it and stands, whoever earned it. */
    List<Posting> earned(String event) {
        return setWise
                .rows(
                        POSTING + " where p.event = ? and p.kind = 'earned' order by p.id",
                        Postings::read,
                        event)
                .stream()
                .filter(each -> !each.countered())
                .toList();
    }

    /** What was spent on it. */
    Optional<Posting> spent(String event) {
        return setWise
                .rows(POSTING + " where p.event = ? and p.kind = 'spent'", Postings::read, event)
                .stream()
                .findFirst();
    }

    private static Posting read(ResultSet row) throws SQLException {
        long key = row.getLong(6);
        var rule = row.wasNull() ? null : (Long) key;
        return new Posting(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                new EmployeeId(row.getLong(4)),
                row.getInt(5),
                rule,
                row.getString(7),
                row.getBoolean(8),
                row.getString(9));
    }
}
