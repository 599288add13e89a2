package aidas.recognition.badge;

import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.organisation.StoreId;
import aidas.shared.architecture.Store;
import aidas.survey.Band;
import aidas.survey.Scale;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Finds what rules count. */
@Store
class Facts {

    private static final String AT = "cast(extract(epoch from %s) * 1000000 as bigint)";

    /** Of answers whose cause was the person (R3.4). */
    private static final String PRAISE =
            "select 'answer-' || r.id, a.employee_id, r.store_id, cast(r.day as text), "
                    + AT.formatted("r.occurred_at")
                    + """
                    , r.scale, r.score, null::bigint, null::text, cast(a.weight * 1000000 as integer)
                      from response r join attribution a on a.response_id = r.id
                     where r.cause = 'person' and r.day >= ?::date and r.day < ?::date
                       and %s = any(?)
                    """;

    private static final String THANKS =
            "select 'kudos-' || k.id, %s, k.store_id, cast(k.day as text), "
                    + AT.formatted("k.given_at")
                    + """
                    , null::text, null::numeric, %s, v.code,
                           1000000 / (select count(*) from kudos_receiver o where o.kudos_id = k.id)
                      from kudos k join kudos_receiver x on x.kudos_id = k.id
                      join company_value_wording w on w.id = k.wording_id
                      join company_value v on v.id = w.value_id
                     where k.kind = 'kudos' and k.withdrawn_at is null and k.hidden_at is null
                       and k.day >= ?::date and k.day < ?::date and %s = any(?)
                    """;

    /** On the day on which it was adopted, or on which the person claimed it after. */
    private static final String IDEAS =
            "select 'idea-' || i.id, c.employee_id, coalesce(i.store_id, 0), cast(a.day as text), "
                    + AT.formatted("a.at")
                    + """
                    , null::text, null::numeric, null::bigint, null::text,
                           1000000 / (select count(*) from idea_credit o where o.idea_id = i.id)
                      from idea i join idea_credit c on c.idea_id = i.id
                     cross join lateral (
                            select greatest(max(m.moved_at), c.since) as at,
                                   (greatest(max(m.moved_at), c.since) at time zone 'UTC')::date as day
                              from idea_move m where m.idea_id = i.id and m.to_stage = 'adopted') a
                     where i.stage = 'adopted' and a.day >= ?::date and a.day < ?::date
                       and %s = any(?)
                    """;

    /** On the day on which the customer said so, where the store is. */
    private static final String CASES =
            "select 'case-' || c.id, c.owner_id, c.store_id, cast(d.day as text), "
                    + AT.formatted("c.confirmed_at")
                    + """
                    , null::text, null::numeric, null::bigint, null::text, 1000000
                      from recovery_case c join store s on s.id = c.store_id
                     cross join lateral (
                            select (c.confirmed_at at time zone s.zone)::date as day) d
                     where c.outcome = 'recovered' and c.owner_id is not null
                       and d.day >= ?::date and d.day < ?::date and %s = any(?)
                    """;

    @Inject SetWise setWise;

    /** All that happened to those people, or in those stores, in no particular order. */
    List<Fact> of(Source source, LocalDate from, LocalDate until, Crowd crowd) {
        boolean people = crowd.by() == Crowd.By.PERSON;
        var sql =
                switch (source) {
                    case PRAISE -> PRAISE.formatted(people ? "a.employee_id" : "r.store_id");
                    case THANKED -> thanks("x.employee_id", "k.giver_id", people);
                    case THANKING -> thanks("k.giver_id", "x.employee_id", people);
                    case IDEA -> IDEAS.formatted(people ? "c.employee_id" : "i.store_id");
                    case CASE -> CASES.formatted(people ? "c.owner_id" : "c.store_id");
                };
        return setWise.rows(sql, Facts::fact, from.toString(), until.toString(), crowd.keys());
    }

    private static String thanks(String who, String other, boolean people) {
        return THANKS.formatted(who, other, people ? who : "k.store_id");
    }

    private static Fact fact(ResultSet row) throws SQLException {
        var scale = row.getString(6);
        long other = row.getLong(8);
        return new Fact(
                row.getString(1),
                new EmployeeId(row.getLong(2)),
                new StoreId(row.getLong(3)),
                LocalDate.parse(row.getString(4)),
                Instant.EPOCH.plus(row.getLong(5), ChronoUnit.MICROS),
                scale == null || isGlad(scale, row.getBigDecimal(7)),
                other == 0 ? null : (Long) other,
                row.getString(9),
                row.getInt(10));
    }

    private static boolean isGlad(String scale, BigDecimal score) {
        return Scale.ofCode(scale).orElseThrow().band(score) == Band.FAVOURABLE;
    }
}
