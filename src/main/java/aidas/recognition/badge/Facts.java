package aidas.recognition.badge;

import aidas.organisation.EmployeeId;
import aidas.organisation.StoreId;
import aidas.shared.architecture.Store;
import aidas.survey.Band;
import aidas.survey.Scale;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Finds what rules count. */
@Store
class Facts {

    private static final String MICROS = "cast(extract(epoch from %s) * 1000000 as bigint) as at";

    /** Of answers whose cause was the person (R3.4). */
    private static final String PRAISE =
            "select r.id, a.employee_id as who, r.store_id, cast(r.day as text) as day, "
                    + MICROS.formatted("r.occurred_at")
                    + """
                    , r.scale, r.score, cast(null as bigint) as other, cast(null as text) as value
                      from response r join attribution a on a.response_id = r.id
                     where r.day >= :from and r.day < :until and r.cause = 'person'
                    """;

    private static final String THANKS =
            "select k.id, %s as who, k.store_id, cast(k.day as text) as day, "
                    + MICROS.formatted("k.given_at")
                    + """
                    , cast(null as text) as scale, cast(null as numeric) as score, %s as other,
                           v.code as value
                      from kudos k join kudos_receiver x on x.kudos_id = k.id
                      join company_value_wording w on w.id = k.wording_id
                      join company_value v on v.id = w.value_id
                     where k.day >= :from and k.day < :until and k.kind = 'kudos'
                       and k.withdrawn_at is null and k.hidden_at is null
                    """;

    @PersistenceContext EntityManager em;

    /** Of everybody, in no particular order. */
    List<Fact> of(Source source, LocalDate from, LocalDate until) {
        return of(source, from, until, null);
    }

    /**
     * @param who null for everybody
     */
    List<Fact> of(Source source, LocalDate from, LocalDate until, EmployeeId who) {
        var sql =
                switch (source) {
                    case PRAISE -> PRAISE + only(who, "a.employee_id");
                    case THANKED ->
                            THANKS.formatted("x.employee_id", "k.giver_id")
                                    + only(who, "x.employee_id");
                    case THANKING ->
                            THANKS.formatted("k.giver_id", "x.employee_id")
                                    + only(who, "k.giver_id");
                };
        var query =
                em.createNativeQuery(sql, Tuple.class)
                        .setParameter("from", from)
                        .setParameter("until", until);
        if (who != null) {
            query.setParameter("who", who.value());
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> fact((Tuple) row)).toList();
    }

    private static String only(EmployeeId who, String column) {
        return who == null ? "" : " and " + column + " = :who";
    }

    private static Fact fact(Tuple row) {
        var other = row.get("other", Number.class);
        var scale = row.get("scale", String.class);
        return new Fact(
                (scale == null ? "kudos-" : "answer-") + row.get("id"),
                new EmployeeId(row.get("who", Number.class).longValue()),
                new StoreId(row.get("store_id", Number.class).longValue()),
                LocalDate.parse(row.get("day", String.class)),
                Instant.EPOCH.plus(row.get("at", Number.class).longValue(), ChronoUnit.MICROS),
                scale == null || isGlad(scale, row.get("score", BigDecimal.class)),
                other == null ? null : (Long) other.longValue(),
                row.get("value", String.class));
    }

    private static boolean isGlad(String scale, BigDecimal score) {
        return Scale.ofCode(scale).orElseThrow().band(score) == Band.FAVOURABLE;
    }
}
