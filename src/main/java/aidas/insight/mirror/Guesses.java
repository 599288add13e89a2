package aidas.insight.mirror;

import aidas.access.StoreCode;
import aidas.feedback.Missing;
import aidas.feedback.Nps;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;

/** Keeps guesses, and reads them beside the sums of their month. */
@Store
class Guesses {

    private static final String BESIDE =
            """
            select g.lead, s.zone, to_char(g.month, 'YYYY-MM') as month, g.guess,
                   to_char(g.changed_at at time zone s.zone, 'YYYY-MM-DD') as on_day,
                   coalesce(r.favourable, 0) as favourable, coalesce(r.neutral, 0) as neutral,
                   coalesce(r.unfavourable, 0) as unfavourable
              from mirror_guess g
              join store s on s.id = g.store_id
              left join rollup_store_month r on r.store_id = g.store_id and r.month = g.month
                    and r.scale = 'NPS' and r.question = 'person'
            """;

    @PersistenceContext EntityManager em;

    /** In one statement, so that two at the same moment leave one guess (R1.1). */
    void keep(StoreCode store, YearMonth month, String lead, int guess, Instant at) {
        em.createNativeQuery(
                        """
                        insert into mirror_guess as kept
                               (store_id, month, lead, guess, given_at, changed_at)
                        select id, cast(:month as date), :lead, cast(:guess as smallint),
                               cast(:at as timestamptz), cast(:at as timestamptz)
                          from store where code = :store
                        on conflict (store_id, month, lead) do update
                           set guess = excluded.guess,
                               changed_at = greatest(kept.changed_at, excluded.changed_at)
                        """)
                .setParameter("month", month.atDay(1))
                .setParameter("lead", lead)
                .setParameter("guess", guess)
                .setParameter("at", at.toString())
                .setParameter("store", store.value())
                .executeUpdate();
    }

    /** The lead's own for the store, newest month first. */
    List<Kept> of(StoreCode store, String lead) {
        return kept(
                em.createNativeQuery(
                                BESIDE
                                        + " where s.code = :store and g.lead = :lead"
                                        + " order by g.month desc",
                                Tuple.class)
                        .setParameter("store", store.value())
                        .setParameter("lead", lead));
    }

    /** Everybody's since that month, newest month first, within it in no order of people. */
    List<Kept> since(YearMonth month) {
        return kept(
                em.createNativeQuery(
                                BESIDE + " where g.month >= :month order by g.month desc",
                                Tuple.class)
                        .setParameter("month", month.atDay(1)));
    }

    private static List<Kept> kept(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).map(Guesses::kept).toList();
    }

    private static Kept kept(Tuple row) {
        var nps =
                Nps.of(
                        number(row, "favourable"),
                        number(row, "neutral"),
                        number(row, "unfavourable"));
        var beside =
                new Revealed(
                        YearMonth.parse(text(row, "month")),
                        (int) number(row, "guess"),
                        LocalDate.parse(text(row, "on_day")),
                        nps.isPresent() ? nps.get() : Missing.nobodyAnswered());
        return new Kept(text(row, "lead"), ZoneId.of(text(row, "zone")), beside);
    }

    private static String text(Tuple row, String column) {
        return row.get(column, String.class);
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }
}
