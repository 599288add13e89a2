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
        var sums = then ? ContenderSql.ANSWERED : ContenderSql.MOVED;
        var rows = rows(ContenderSql.STORES.formatted(sums), request, then ? null : today);
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
        boolean then = request.membership() == Membership.THEN;
        var sums = then ? ContenderSql.CREDITED : ContenderSql.CREDITED_TODAY;
        return rows(ContenderSql.TEAMS.formatted(sums), request, then ? null : today).stream()
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
