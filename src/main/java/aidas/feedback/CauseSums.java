package aidas.feedback;

import aidas.shared.Period;
import aidas.shared.architecture.Store;
import aidas.survey.Scale;
import aidas.survey.Side;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Adds up what concerns the company apart from people, by whole months. */
@Store
class CauseSums {

    /** What to add up by; a unit's code. */
    enum By {
        COMPANY("''", "false"),
        REGION("g.code", "wg.id <> ng.id"),
        STORE("s.code", "w.id <> n.id");

        private final String unit;
        private final String apart;

        By(String unit, String apart) {
            this.unit = unit;
            this.apart = apart;
        }

        /** The unit's code, in SQL. */
        String unit() {
            return unit;
        }

        /** Whether two places belong to two units, in SQL. */
        String apart() {
            return apart;
        }
    }

    private static final String ANSWERS =
            """
            select %s as unit, %s as kind, sum(%s) as n, sum(d.favourable) as favourable,
                   sum(d.neutral) as neutral, sum(d.unfavourable) as unfavourable,
                   sum(d.score_sum) as score_sum, sum(d.score_sum_sq) as score_sum_sq
              from %s d
            """;

    private static final String CHIPS =
            """
            select %s as unit, d.chip, sum(d.favourable) as favourable,
                   sum(d.neutral) as neutral, sum(d.unfavourable) as unfavourable
              from rollup_store_chip d
            """;

    private static final String THEN = "join store s on s.id = d.store_id ";

    private static final String TODAY =
            """
              left join (%s) a on a.employee_id = d.employee_id
              join store s on s.id = coalesce(a.store_id, d.store_id)
            """
                    .formatted(TodaySums.HOME);

    private static final String PLACES =
            """
              join region g on g.id = s.region_id
             where d.scale = :scale and d.month >= :from and d.month < :until
               and (:region = '' or g.code = :region) and (:store = '' or s.code = :store)
            """;

    @PersistenceContext EntityManager em;

    /**
     * Where to look.
     *
     * @param region empty for all
     * @param store empty for all
     * @param months whole ones
     */
    record Where(Scale scale, Period months, String region, String store) {}

    /** Where they came. */
    CauseFacts facts(By by, Where where) {
        var questions = answers(by, "d.question", "d.n", "rollup_store_month", THEN, where, null);
        var credits = credits(by, where, THEN, null);
        return new CauseFacts(
                questions.getOrDefault(Side.COMPANY, Map.of()),
                questions.getOrDefault(Side.PERSON, Map.of()),
                credits.getOrDefault(Side.COMPANY, Map.of()),
                chips(by, where));
    }

    /**
     * Answers to the question about the visit by what caused them, where their people belong on a
     * day, or were last; whole answers in all, as credits weigh 1 together.
     */
    Map<Side, Map<String, Answers>> credited(By by, Where where, LocalDate today) {
        return credits(by, where, TODAY, today);
    }

    private Map<Side, Map<String, Answers>> credits(
            By by, Where where, String places, LocalDate today) {
        return answers(by, "d.cause", "d.weight_sum", "rollup_credit_month", places, where, today);
    }

    private Map<Side, Map<String, Answers>> answers(
            By by,
            String kind,
            String n,
            String table,
            String places,
            Where where,
            LocalDate today) {
        var sql = ANSWERS.formatted(by.unit, kind, n, table) + places + PLACES + "group by 1, 2";
        return rows(sql, where, today).stream()
                .filter(row -> number(row, "n") > 0)
                .collect(
                        Collectors.groupingBy(
                                row -> Side.ofCode(row.get("kind", String.class)),
                                Collectors.toMap(
                                        row -> row.get("unit", String.class),
                                        row -> answers(where.scale(), row))));
    }

    private Map<String, List<Mention>> chips(By by, Where where) {
        var sql = CHIPS.formatted(by.unit) + THEN + PLACES + "and d.side = 'company' group by 1, 2";
        return rows(sql, where, null).stream()
                .collect(
                        Collectors.groupingBy(
                                row -> row.get("unit", String.class),
                                Collectors.mapping(CauseSums::mention, Collectors.toList())));
    }

    private List<Tuple> rows(String sql, Where where, LocalDate today) {
        var query =
                em.createNativeQuery(sql, Tuple.class)
                        .setParameter("scale", where.scale().code())
                        .setParameter("from", where.months().from())
                        .setParameter("until", where.months().until())
                        .setParameter("region", where.region())
                        .setParameter("store", where.store());
        if (today != null) {
            query.setParameter("today", today);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).toList();
    }

    private static Mention mention(Tuple row) {
        return new Mention(
                row.get("chip", String.class),
                Side.COMPANY,
                Math.round(number(row, "favourable")),
                Math.round(number(row, "neutral")),
                Math.round(number(row, "unfavourable")));
    }

    private static Answers answers(Scale scale, Tuple row) {
        double n = number(row, "n");
        return new Answers(
                scale,
                Math.max(1, Math.round(n)),
                n,
                n,
                number(row, "favourable"),
                number(row, "neutral"),
                number(row, "unfavourable"),
                number(row, "score_sum"),
                number(row, "score_sum_sq"));
    }

    private static double number(Tuple row, String column) {
        return row.get(column, Number.class).doubleValue();
    }
}
