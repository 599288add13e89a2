package aidas.feedback;

import aidas.feedback.StoredResponse.Credit;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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
                        select s.code, t.code, r.occurred_at, r.day, r.received_at, r.scale, r.score
                          from response r
                          join store s on s.id = r.store_id
                          left join team t on t.id = r.team_id
                         where r.source = ? and r.external_id = ?
                        """,
                        row ->
                                new StoredResponse(
                                        key,
                                        row.getString(1),
                                        row.getString(2),
                                        row.getObject(3, OffsetDateTime.class).toInstant(),
                                        row.getObject(4, LocalDate.class),
                                        row.getObject(5, OffsetDateTime.class).toInstant(),
                                        row.getString(6),
                                        row.getBigDecimal(7),
                                        credits),
                        key.source(),
                        key.externalId())
                .stream()
                .findFirst();
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
                row ->
                        new SourceCount(
                                row.getString(1),
                                row.getLong(2),
                                row.getObject(3, OffsetDateTime.class).toInstant()),
                since.toString());
    }

    private List<Credit> credits(ResponseKey key) {
        return setWise.rows(
                """
                select e.number, a.weight, a.source, a.rule
                  from response r
                  join attribution a on a.response_id = r.id
                  join employee e on e.id = a.employee_id
                 where r.source = ? and r.external_id = ?
                 order by e.number
                """,
                row ->
                        new Credit(
                                row.getString(1),
                                row.getBigDecimal(2),
                                row.getString(3),
                                row.getString(4)),
                key.source(),
                key.externalId());
    }
}
