package aidas.challenge;

import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.shared.Period;
import aidas.shared.architecture.Store;
import aidas.survey.Band;
import aidas.survey.Scale;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Counts what people did, as it was known at a moment (R3.3). */
@Store
class Deeds {

    private static final String STANDS =
            """
             where k.giver_id = any(?) and k.day >= ?::date and k.day < ?::date
               and k.kind = 'kudos' and k.given_at < ?::timestamptz
               and (k.withdrawn_at is null or k.withdrawn_at >= ?::timestamptz)
               and (k.hidden_at is null or k.hidden_at >= ?::timestamptz)
             group by k.giver_id
            """;

    private static final String THANKS = "select k.giver_id, count(*) from kudos k" + STANDS;

    private static final String COLLEAGUES =
            """
            select k.giver_id, count(distinct x.employee_id)
              from kudos k join kudos_receiver x on x.kudos_id = k.id
            """
                    + STANDS;

    private static final String PRAISE =
            """
            select a.employee_id, r.scale, r.score, sum(a.weight)
              from attribution a join response r on r.id = a.response_id
             where a.employee_id = any(?) and r.day >= ?::date and r.day < ?::date
               and r.cause = 'person' and r.received_at < ?::timestamptz
             group by 1, 2, 3
            """;

    private static final String CHANGED_THANKS =
            """
            select 1 from kudos k join challenge_part p on p.employee_id = k.giver_id
             where p.challenge_id = ? and p.left_at is null
               and k.day >= ?::date and k.day < ?::date and k.kind = 'kudos'
               and greatest(k.given_at, k.withdrawn_at, k.hidden_at) >= ?::timestamptz
             limit 1
            """;

    private static final String CHANGED_PRAISE =
            """
            select 1 from response r join attribution a on a.response_id = r.id
              join challenge_part p on p.employee_id = a.employee_id
             where p.challenge_id = ? and p.left_at is null
               and r.day >= ?::date and r.day < ?::date and r.received_at >= ?::timestamptz
             limit 1
            """;

    @Inject SetWise setWise;

    /**
     * @param asOf what came or was taken back later is not known
     * @return by person; who did nothing is absent
     */
    Map<EmployeeId, Sums> of(
            Measure measure, Collection<EmployeeId> people, Period days, Instant asOf) {
        var keys = people.stream().map(EmployeeId::value).toArray(Long[]::new);
        var at = asOf.toString();
        var from = days.from().toString();
        var until = days.until().toString();
        var sums = new HashMap<EmployeeId, Sums>();
        if (measure == Measure.PRAISE) {
            setWise.rows(PRAISE, row -> answers(sums, row), (Object) keys, from, until, at);
        } else {
            var sql = measure == Measure.THANKS ? THANKS : COLLEAGUES;
            setWise.rows(sql, row -> thanks(sums, row), (Object) keys, from, until, at, at, at);
        }
        return sums;
    }

    /** Did something of those days come, or was it taken back, after the end (R3.4)? */
    boolean changed(long challenge, Terms terms, Instant end) {
        var sql = terms.measure() == Measure.PRAISE ? CHANGED_PRAISE : CHANGED_THANKS;
        return !setWise.rows(
                        sql,
                        row -> row.getInt(1),
                        challenge,
                        terms.days().from().toString(),
                        terms.days().until().toString(),
                        end.toString())
                .isEmpty();
    }

    private static Sums thanks(Map<EmployeeId, Sums> sums, ResultSet row) throws SQLException {
        return sums.put(new EmployeeId(row.getLong(1)), Sums.of(row.getLong(2)));
    }

    private static Sums answers(Map<EmployeeId, Sums> sums, ResultSet row) throws SQLException {
        var scale = Scale.ofCode(row.getString(2)).orElseThrow();
        boolean good = scale.band(row.getBigDecimal(3)) == Band.FAVOURABLE;
        var weight = row.getBigDecimal(4);
        return sums.merge(
                new EmployeeId(row.getLong(1)),
                new Sums(weight, good ? weight : BigDecimal.ZERO),
                Sums::plus);
    }
}
