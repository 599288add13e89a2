package aidas.feedback;

import aidas.shared.Period;
import aidas.shared.architecture.Store;
import aidas.survey.Scale;
import aidas.survey.Side;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.stream.Collectors;

/** Adds up what concerns the company apart from people, by whole months. */
@Store
class CauseSums {

    /** What to add up by; a unit's code. */
    enum By {
        COMPANY("''"),
        REGION("g.code"),
        STORE("s.code");

        private final String unit;

        By(String unit) {
            this.unit = unit;
        }
    }

    private static final String PLACES =
            """
              join store s on s.id = d.store_id
              join region g on g.id = s.region_id
             where d.scale = :scale and d.month >= :from and d.month < :until
               and (:region = '' or g.code = :region) and (:store = '' or s.code = :store)
            """;

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

    @PersistenceContext EntityManager em;

    /**
     * Where to look.
     *
     * @param region empty for all
     * @param store empty for all
     * @param months whole ones
     */
    record Where(Scale scale, Period months, String region, String store) {}

    /** One row a unit and kind: {@code person} and {@code company} for the two questions. */
    List<Row> questions(By by, Where where) {
        return answers(by, "d.question", "d.n", "rollup_store_month", "", where);
    }

    /** What the company caused; whole answers, as their credits weigh 1 together. */
    List<Row> caused(By by, Where where) {
        var company = " and d.cause = 'company'";
        return answers(by, "d.cause", "d.weight_sum", "rollup_credit_month", company, where);
    }

    /** Reasons about the company. */
    List<ChipRow> chips(By by, Where where) {
        var sql = CHIPS.formatted(by.unit) + PLACES + " and d.side = 'company' group by 1, 2";
        return rows(sql, where).stream()
                .map(
                        row ->
                                new ChipRow(
                                        row.get("unit", String.class),
                                        new Mention(
                                                row.get("chip", String.class),
                                                Side.COMPANY,
                                                Math.round(number(row, "favourable")),
                                                Math.round(number(row, "neutral")),
                                                Math.round(number(row, "unfavourable")))))
                .toList();
    }

    /** Answers of a unit. */
    record Row(String unit, String kind, Answers answers) {}

    /** A reason of a unit. */
    record ChipRow(String unit, Mention mention) {}

    private List<Row> answers(
            By by, String kind, String n, String table, String besides, Where where) {
        var sql = ANSWERS.formatted(by.unit, kind, n, table) + PLACES + besides + " group by 1, 2";
        return rows(sql, where).stream()
                .map(
                        row ->
                                new Row(
                                        row.get("unit", String.class),
                                        row.get("kind", String.class),
                                        answers(where.scale(), row)))
                .toList();
    }

    private List<Tuple> rows(String sql, Where where) {
        List<?> rows =
                em.createNativeQuery(sql, Tuple.class)
                        .setParameter("scale", where.scale().code())
                        .setParameter("from", where.months().from())
                        .setParameter("until", where.months().until())
                        .setParameter("region", where.region())
                        .setParameter("store", where.store())
                        .getResultList();
        return rows.stream().map(Tuple.class::cast).collect(Collectors.toList());
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
