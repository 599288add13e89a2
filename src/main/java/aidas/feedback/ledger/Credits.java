package aidas.feedback.ledger;

import aidas.access.EmployeeNumber;
import aidas.feedback.SetWise;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Reads the credits of an answer and moves them; what is replaced goes to the trail (R1.3). */
@Store
class Credits {

    /** Of a credit by decision; the number goes up when the rule changes. */
    static final String SOURCE = "manual";

    static final String RULE = "manual-1";
    static final String EVIDENCE = "dispute ";

    @Inject SetWise setWise;

    /** The credits that hold now and those that held before, oldest first. */
    List<Credit> of(Subject about, long reader) {
        var entries =
                setWise.rows(
                        """
                        select a.*, e.number, e.given_name || ' ' || e.family_name as name,
                               d.id as d_id, d.decider_name, d.decided_at
                          from (select employee_id, weight, source, rule, evidence,
                                       null::bigint as ended_by, null::timestamptz as ended_at,
                                       null::bigint as entry
                                  from attribution where response_id = ?
                                 union all
                                select employee_id, weight, source, rule, evidence, dispute_id,
                                       replaced_at, id
                                  from attribution_trail where response_id = ?) a
                          join employee e on e.id = a.employee_id
                          left join dispute d
                            on a.source = 'manual' and a.evidence = 'dispute ' || d.id
                         order by a.entry nulls last, e.number
                        """,
                        Entry::read,
                        about.id(),
                        about.id());
        long onRoster =
                entries.stream()
                        .filter(entry -> entry.source.equals("roster"))
                        .map(entry -> entry.who.id())
                        .distinct()
                        .count();
        return entries.stream()
                .map(entry -> entry.credit(about, (int) onRoster - 1, reader))
                .toList();
    }

    /** A credit as it is stored. */
    private record Entry(
            Who who,
            BigDecimal weight,
            String source,
            String rule,
            long endedBy,
            Instant endedAt,
            long decision,
            String decider,
            Instant decidedAt) {

        static Entry read(ResultSet row) throws SQLException {
            return new Entry(
                    new Who(
                            row.getLong("employee_id"),
                            new EmployeeNumber(row.getString("number")),
                            row.getString("name")),
                    row.getBigDecimal("weight"),
                    row.getString("source"),
                    row.getString("rule"),
                    row.getLong("ended_by"),
                    Subjects.instant(row, "ended_at"),
                    row.getLong("d_id"),
                    row.getString("decider_name"),
                    Subjects.instant(row, "decided_at"));
        }

        Credit credit(Subject about, int others, long reader) {
            return new Credit(
                    who,
                    who.id() == reader,
                    weight,
                    source,
                    rule,
                    because(about, others),
                    endedBy,
                    about.local(endedAt));
        }

        private Because because(Subject about, int others) {
            return switch (source) {
                case "explicit" -> new Because.Named(about.source(), about.externalId());
                case "roster" -> new Because.OnRoster(about.storeName(), about.day(), others);
                case "transaction" -> new Because.Sold(about.reference());
                case SOURCE -> new Because.Decided(decision, decider, about.local(decidedAt));
                default -> throw new IllegalStateException("expected a source, found " + source);
            };
        }
    }

    List<Share> shares(long response) {
        return setWise.rows(
                """
                select employee_id, weight from attribution where response_id = ? order by 1
                """,
                row -> new Share(row.getLong(1), row.getBigDecimal(2)),
                response);
    }

    /**
     * Replaces credits in one go: the trail keeps the old ones, the new ones rest on the dispute.
     */
    void replace(Subject about, long dispute, List<Share> old, List<Share> fresh, Instant at) {
        var gone = old.stream().map(Share::employeeId).toArray(Long[]::new);
        setWise.update(
                """
                with gone as (
                     delete from attribution where response_id = ? and employee_id = any(?)
                     returning *)
                insert into attribution_trail (dispute_id, response_id, employee_id, weight, source,
                       rule, occurred_at, team_id, evidence, replaced_at)
                select ?, response_id, employee_id, weight, source, rule, occurred_at, team_id,
                       evidence, ?::timestamptz
                  from gone order by employee_id
                """,
                about.id(),
                gone,
                dispute,
                at.toString());
        if (fresh.isEmpty()) {
            return;
        }
        setWise.update(
                """
                insert into attribution (response_id, employee_id, weight, source, rule,
                       occurred_at, team_id, evidence)
                select r.id, f.employee_id, f.weight, ?, ?, r.occurred_at, p.team_id, ?
                  from response r
                 cross join unnest(?, ?) as f (employee_id, weight)
                  left join assignment p on p.employee_id = f.employee_id and p.from_day <= r.day
                       and (p.until_day is null or p.until_day > r.day)
                 where r.id = ?
                """,
                SOURCE,
                RULE,
                EVIDENCE + dispute,
                fresh.stream().map(Share::employeeId).toArray(Long[]::new),
                fresh.stream().map(Share::weight).toArray(BigDecimal[]::new),
                about.id());
    }
}
