package aidas.leaderboard;

import aidas.access.RegionCode;
import aidas.feedback.Answers;
import aidas.organisation.Format;
import aidas.organisation.Membership;
import aidas.shared.architecture.Store;
import aidas.survey.Scale;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Adds up months by store and by team; whoever nobody answered about is there, without answers. */
@Store
class Contenders {

    private static final String SUMS =
            """
            coalesce(d.n, 0) as n, coalesce(d.favourable, 0) as favourable,
            coalesce(d.neutral, 0) as neutral, coalesce(d.unfavourable, 0) as unfavourable,
            coalesce(d.score_sum, 0) as score_sum, coalesce(d.score_sum_sq, 0) as score_sum_sq
            """;

    private static final String STORES =
            """
            select s.id, s.code, s.name, s.city as place, g.code as region, s.format, s.active,
                   %s, 0 as people
              from store s
              join region g on g.id = s.region_id
              left join (%s) d on d.unit = s.id
             order by s.id
            """;

    private static final String ANSWERED =
            """
            select store_id as unit, sum(n) as n, sum(favourable) as favourable,
                   sum(neutral) as neutral, sum(unfavourable) as unfavourable,
                   sum(score_sum) as score_sum, sum(score_sum_sq) as score_sum_sq
              from rollup_store_month
             where scale = :scale and question = 'person' and month >= :from and month < :until
             group by store_id
            """;

    private static final String TEAMS =
            """
            select t.id, s.code || '/' || t.code as code, t.name, s.name as place,
                   g.code as region, s.format, s.active,
                   %s, coalesce(d.people, 0) as people
              from team t
              join store s on s.id = t.store_id
              join region g on g.id = s.region_id
              left join (%s) d on d.unit = t.id
            """;

    /** Where each employee is assigned on the day, or was last. */
    private static final String CREDITED =
            """
            select %s as unit, sum(c.weight_sum) as n, sum(c.favourable) as favourable,
                   sum(c.neutral) as neutral, sum(c.unfavourable) as unfavourable,
                   sum(c.score_sum) as score_sum, sum(c.score_sum_sq) as score_sum_sq,
                   count(distinct c.employee_id) filter (where c.employee_id <> 0) as people
              from rollup_credit_month c
              left join (select distinct on (employee_id) employee_id, store_id, team_id
                           from assignment
                          where from_day <= :today
                          order by employee_id, from_day desc) a
                on a.employee_id = c.employee_id
             where c.scale = :scale and c.month >= :from and c.month < :until
             group by 1
            """;

    @PersistenceContext EntityManager em;

    @Inject KnownMixes mixes;

    /**
     * All stores, closed ones too: a region's answers are all of theirs.
     *
     * @param today as of which day people belong to stores, if asked so
     * @param mixed is the mix needed, if there is one?
     */
    List<Contestant> stores(BoardRequest request, LocalDate today, boolean mixed) {
        boolean then = request.membership() == Membership.THEN;
        var sums = then ? ANSWERED : CREDITED.formatted("coalesce(a.store_id, c.store_id)");
        var rows = rows(STORES.formatted(SUMS, sums), request, then ? null : today);
        Map<Long, CaseMix> byStore = then && mixed ? mixes(request, rows) : Map.of();
        return rows.stream()
                .map(row -> contestant(UnitKind.STORE, request.scale(), row, byStore))
                .toList();
    }

    private Map<Long, CaseMix> mixes(BoardRequest request, List<Tuple> rows) {
        return mixes.of(
                request.scale(),
                request.months(),
                rows.stream()
                        .map(
                                row ->
                                        new KnownMixes.StoreSum(
                                                number(row, "id").longValue(),
                                                row.get("format", String.class),
                                                answers(request.scale(), row)))
                        .toList());
    }

    /** All teams of open stores, by the credits of their members. */
    List<Contestant> teams(BoardRequest request, LocalDate today) {
        var team =
                request.membership() == Membership.THEN
                        ? "c.team_id"
                        : "case when a.employee_id is null then c.team_id else a.team_id end";
        return rows(TEAMS.formatted(SUMS, CREDITED.formatted(team)), request, today).stream()
                .map(row -> contestant(UnitKind.TEAM, request.scale(), row, Map.of()))
                .toList();
    }

    private List<Tuple> rows(String sql, BoardRequest request, LocalDate today) {
        Query query =
                em.createNativeQuery(sql, Tuple.class)
                        .setParameter("scale", request.scale().code())
                        .setParameter("from", request.months().from().atDay(1))
                        .setParameter("until", request.months().until().atDay(1));
        if (today != null) {
            query.setParameter("today", today);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).toList();
    }

    private static Contestant contestant(
            UnitKind kind, Scale scale, Tuple row, Map<Long, CaseMix> mixes) {
        var unit =
                new Unit(
                        kind,
                        row.get("code", String.class),
                        row.get("name", String.class),
                        row.get("place", String.class),
                        new RegionCode(row.get("region", String.class)),
                        new Format(row.get("format", String.class)),
                        false);
        var contender =
                new Contender(
                        unit,
                        answers(scale, row),
                        mixes.get(number(row, "id").longValue()),
                        number(row, "people").intValue());
        return new Contestant(contender, row.get("active", Boolean.class));
    }

    /** The weight is the effective n, which it never exceeds where answers are shared (R2.6). */
    private static Answers answers(Scale scale, Tuple row) {
        double weight = number(row, "n").doubleValue();
        return weight == 0
                ? Answers.none(scale)
                : new Answers(
                        scale,
                        Math.max(1, Math.round(weight)),
                        weight,
                        weight,
                        number(row, "favourable").doubleValue(),
                        number(row, "neutral").doubleValue(),
                        number(row, "unfavourable").doubleValue(),
                        number(row, "score_sum").doubleValue(),
                        number(row, "score_sum_sq").doubleValue());
    }

    private static Number number(Tuple row, String column) {
        return row.get(column, Number.class);
    }
}
