package aidas.feedback;

import aidas.feedback.StoredResponse.Asked;
import aidas.feedback.StoredResponse.Credit;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds one response by its sender's key. */
@Store
class ResponseSearch {

    @Inject SetWise setWise;

    Optional<StoredResponse> find(ResponseKey key) {
        var credits = credits(key);
        return setWise
                .rows(
                        """
                        select s.code, t.code, r.occurred_at, r.day, r.received_at, r.scale,
                               r.score, v.code, n.number, r.company_score,
                               coalesce(r.chips, '{}'), coalesce(r.standards_met, '{}'),
                               coalesce(r.standards_missed, '{}'), r.reason, r.quotable, r.cause
                          from response r
                          join store s on s.id = r.store_id
                          join survey_version n on n.id = r.survey_version_id
                          join survey v on v.id = n.survey_id
                          left join team t on t.id = r.team_id
                         where r.source = ? and r.external_id = ?
                        """,
                        row ->
                                new StoredResponse(
                                        key,
                                        row.getString(1),
                                        row.getString(2),
                                        SetWise.instant(row, 3),
                                        row.getObject(4, LocalDate.class),
                                        SetWise.instant(row, 5),
                                        row.getString(6),
                                        row.getBigDecimal(7),
                                        asked(row),
                                        credits),
                        key.source(),
                        key.externalId())
                .stream()
                .findFirst();
    }

    private static Asked asked(ResultSet row) throws SQLException {
        return new Asked(
                row.getString(8),
                row.getInt(9),
                row.getBigDecimal(10),
                codes(row.getArray(11)),
                codes(row.getArray(12)),
                codes(row.getArray(13)),
                row.getString(14),
                row.getBoolean(15),
                row.getString(16));
    }

    private static List<String> codes(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    /** By number of responses that came since then. */
    List<SourceCount> sources(Instant since) {
        return setWise.rows(
                """
                select source, count(*), max(received_at)
                  from response
                 where received_at >= ?::timestamptz
                 group by source
                 order by 2 desc, 1
                """,
                row -> new SourceCount(row.getString(1), row.getLong(2), SetWise.instant(row, 3)),
                since.toString());
    }

    private List<Credit> credits(ResponseKey key) {
        return setWise.rows(
                """
                select e.number, t.code, a.weight, a.source, a.rule, a.evidence
                  from response r
                  join attribution a on a.response_id = r.id
                  join employee e on e.id = a.employee_id
                  left join team t on t.id = a.team_id
                 where r.source = ? and r.external_id = ?
                 order by e.number
                """,
                row ->
                        new Credit(
                                row.getString(1),
                                row.getString(2),
                                row.getBigDecimal(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6)),
                key.source(),
                key.externalId());
    }
}
