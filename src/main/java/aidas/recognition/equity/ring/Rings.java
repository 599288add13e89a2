package aidas.recognition.equity.ring;

import static java.util.stream.Collectors.toMap;

import aidas.organisation.EmployeeId;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where rings are kept. */
@Store
class Rings {

    @PersistenceContext EntityManager em;

    /** The last month that was looked at. */
    Optional<YearMonth> last() {
        return Optional.ofNullable(
                        (String)
                                em.createNativeQuery(
                                                "select to_char(max(month), 'YYYY-MM') from ring_month")
                                        .getSingleResult())
                .map(YearMonth::parse);
    }

    /** False if somebody was faster. */
    boolean begin(YearMonth month, Instant at) {
        return em.createNativeQuery(
                                """
                                insert into ring_month (month, looked_at)
                                values (:month, cast(:at as timestamptz)) on conflict do nothing
                                """)
                        .setParameter("month", month.atDay(1))
                        .setParameter("at", at.toString())
                        .executeUpdate()
                > 0;
    }

    /**
     * @param opened may HR look at it?
     */
    void add(Circle circle, YearMonth month, Instant at, boolean opened) {
        em.createNativeQuery(
                        """
                        with added as (
                            insert into ring (month, people, size, nudged_at, opened)
                            values (:month, :people, :size, cast(:at as timestamptz), :opened)
                            returning id)
                        insert into ring_person (ring_id, employee_id)
                        select a.id, cast(e.key as bigint)
                          from added a, unnest(string_to_array(:people, ',')) as e (key)
                        """)
                .setParameter("month", month.atDay(1))
                .setParameter("people", circle.key())
                .setParameter("size", circle.people().size())
                .setParameter("at", at.toString())
                .setParameter("opened", opened)
                .executeUpdate();
    }

    /** Of the rings of that month, the second in which each got its hint, by its people's key. */
    Map<String, Instant> nudged(YearMonth month) {
        List<?> rows =
                em.createNativeQuery(
                                """
                                select people, cast(extract(epoch from nudged_at) as bigint) as at
                                  from ring where month = :month
                                """,
                                Tuple.class)
                        .setParameter("month", month.atDay(1))
                        .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(
                        toMap(
                                row -> row.get("people", String.class),
                                row ->
                                        Instant.ofEpochSecond(
                                                row.get("at", Number.class).longValue())));
    }

    /** Of that person, since then, not put away; newest first, others by name. */
    List<Nudge> nudges(EmployeeId person, Instant since) {
        List<?> rows =
                em.createNativeQuery(
                                """
                                select g.id, to_char(g.month, 'YYYY-MM') as month,
                                       string_agg(e.given_name, chr(10) order by e.given_name) as others
                                  from ring_person me join ring g on g.id = me.ring_id
                                  join ring_person o on o.ring_id = g.id
                                       and o.employee_id <> me.employee_id
                                  join employee e on e.id = o.employee_id
                                 where me.employee_id = :person and me.put_away_at is null
                                   and g.nudged_at >= cast(:since as timestamptz)
                                 group by g.id, g.month
                                 order by g.id desc
                                """,
                                Tuple.class)
                        .setParameter("person", person.value())
                        .setParameter("since", since.toString())
                        .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(
                        row ->
                                new Nudge(
                                        row.get("id", Number.class).longValue(),
                                        YearMonth.parse(row.get("month", String.class)),
                                        row.get("others", String.class).lines().toList()))
                .toList();
    }

    /** False if there is no such hint of that person. */
    boolean putAway(long ring, EmployeeId person, Instant at) {
        return em.createNativeQuery(
                                """
                                update ring_person
                                   set put_away_at = coalesce(put_away_at, cast(:at as timestamptz))
                                 where ring_id = :ring and employee_id = :person
                                """)
                        .setParameter("ring", ring)
                        .setParameter("person", person.value())
                        .setParameter("at", at.toString())
                        .executeUpdate()
                > 0;
    }

    /** Newest first, those without a ring too. */
    List<RingMonth> months(int most) {
        List<?> rows =
                em.createNativeQuery(
                                """
                                select to_char(m.month, 'YYYY-MM') as month,
                                       count(g.id) filter (where g.size = 2) as twos,
                                       count(g.id) filter (where g.size = 3) as threes,
                                       count(g.id) filter (where g.opened) as going_on
                                  from ring_month m left join ring g on g.month = m.month
                                 group by m.month order by m.month desc limit :most
                                """,
                                Tuple.class)
                        .setParameter("most", most)
                        .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(
                        row ->
                                new RingMonth(
                                        YearMonth.parse(row.get("month", String.class)),
                                        row.get("twos", Number.class).intValue(),
                                        row.get("threes", Number.class).intValue(),
                                        row.get("going_on", Number.class).intValue()))
                .toList();
    }

    /** Those HR may look at, newest first. */
    List<OpenRing> open(YearMonth since) {
        List<?> rows =
                em.createNativeQuery(
                                """
                                select g.id, to_char(g.month, 'YYYY-MM') as month, g.size
                                  from ring g where g.opened and g.month >= :since
                                 order by g.month desc, g.id
                                """,
                                Tuple.class)
                        .setParameter("since", since.atDay(1))
                        .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(
                        row ->
                                new OpenRing(
                                        row.get("id", Number.class).longValue(),
                                        YearMonth.parse(row.get("month", String.class)),
                                        row.get("size", Number.class).intValue()))
                .toList();
    }

    /** The keys of its people. */
    List<EmployeeId> people(long ring) {
        List<?> keys =
                em.createNativeQuery(
                                """
                                select employee_id from ring_person where ring_id = :ring
                                 order by employee_id
                                """)
                        .setParameter("ring", ring)
                        .getResultList();
        return keys.stream().map(key -> new EmployeeId(((Number) key).longValue())).toList();
    }
}
