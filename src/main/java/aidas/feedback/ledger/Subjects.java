package aidas.feedback.ledger;

import aidas.access.RegionCode;
import aidas.access.StoreCode;
import aidas.feedback.ResponseKey;
import aidas.feedback.SetWise;
import aidas.shared.architecture.Store;
import aidas.survey.Scale;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** Finds the answers that credits are about. */
@Store
class Subjects {

    static final String COLUMNS =
            """
            r.id as r_id, r.source as r_source, r.external_id, r.scale, r.score, r.comment,
            r.language, r.occurred_at, r.received_at, r.place, r.channel, r.reference,
            s.code as store, s.name as store_name, s.zone, g.code as region
            """;

    static final String TABLES =
            """
            response r join store s on s.id = r.store_id join region g on g.id = s.region_id
            """;

    @Inject SetWise setWise;

    Optional<Subject> of(long response) {
        return one("r.id = ?", response);
    }

    Optional<Subject> of(ResponseKey key) {
        return one("r.source = ? and r.external_id = ?", key.source(), key.externalId());
    }

    /** Whoever changes credits of an answer or disputes them waits here for the one before. */
    void lock(long response) {
        setWise.rows("select 1 from response where id = ? for update", row -> 1, response);
    }

    private Optional<Subject> one(String which, Object... key) {
        var sql = "select " + COLUMNS + " from " + TABLES + " where " + which;
        return setWise.rows(sql, Subjects::read, key).stream().findFirst();
    }

    static Subject read(ResultSet row) throws SQLException {
        var zone = ZoneId.of(row.getString("zone"));
        return new Subject(
                row.getLong("r_id"),
                row.getString("r_source"),
                row.getString("external_id"),
                Scale.ofCode(row.getString("scale")).orElseThrow(),
                row.getBigDecimal("score"),
                row.getString("comment"),
                row.getString("language"),
                instant(row, "occurred_at").atZone(zone),
                instant(row, "received_at"),
                new StoreCode(row.getString("store")),
                row.getString("store_name"),
                new RegionCode(row.getString("region")),
                row.getString("place"),
                row.getString("channel"),
                row.getString("reference"));
    }

    /** Null if the column is. */
    static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
