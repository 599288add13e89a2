package aidas.recognition.equity;

import aidas.shared.Period;
import aidas.shared.architecture.Store;
import aidas.statistics.Events;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;

/** Counts the thanks of everybody who worked in a period (R1.1). */
@Store
class Portions {

    /** Who is inactive although an assignment goes on has left without a last day. */
    private static final String SQL =
            """
            with stays as (
                select a.employee_id, a.store_id, a.team_id, a.role, a.from_day,
                       least(coalesce(a.until_day, :until), :until) - greatest(a.from_day, :from)
                           as days
                  from assignment a join employee e on e.id = a.employee_id
                 where a.from_day < :until and (a.until_day is null or a.until_day > :from)
                   and (e.active or a.until_day is not null)),
            worked as (
                select employee_id, sum(days) as days from stays group by employee_id),
            shops as (
                select distinct on (employee_id) employee_id, store_id from stays
                 group by employee_id, store_id
                 order by employee_id, sum(days) desc, max(from_day) desc),
            jobs as (
                select distinct on (employee_id) employee_id, role from stays
                 group by employee_id, role
                 order by employee_id, sum(days) desc, max(from_day) desc),
            teams as (
                select distinct on (employee_id) s.employee_id, x.code, max(x.name) as name
                  from stays s left join team x on x.id = s.team_id
                 group by s.employee_id, x.code
                 order by s.employee_id, sum(s.days) desc, max(s.from_day) desc),
            joined as (
                select employee_id, min(from_day) as day from assignment group by employee_id),
            thanked as (
                select r.employee_id, count(*) as thanks
                  from kudos_receiver r join kudos k on k.id = r.kudos_id
                 where k.kind = 'kudos' and k.day >= :from and k.day < :until
                   and k.withdrawn_at is null and k.hidden_at is null
                 group by r.employee_id)
            select w.days, coalesce(t.thanks, 0) as thanks, b.role, x.code as team,
                   x.name as team_name, s.code as store, s.name || ', ' || s.city as store_name,
                   g.code as region, g.name as region_name, s.format,
                   cast(j.day as text) as joined
              from worked w
              join shops p on p.employee_id = w.employee_id
              join jobs b on b.employee_id = w.employee_id
              join teams x on x.employee_id = w.employee_id
              join joined j on j.employee_id = w.employee_id
              join store s on s.id = p.store_id
              join region g on g.id = s.region_id
              left join thanked t on t.employee_id = w.employee_id
             order by w.employee_id
            """;

    @PersistenceContext EntityManager em;

    /** In the same order each time. */
    List<Portion> of(Period period) {
        List<?> rows =
                em.createNativeQuery(SQL, Tuple.class)
                        .setParameter("from", period.from())
                        .setParameter("until", period.until())
                        .getResultList();
        return rows.stream().map(row -> portion((Tuple) row, period.until())).toList();
    }

    private static Portion portion(Tuple row, LocalDate end) {
        var units = new EnumMap<GroupKind, Unit>(GroupKind.class);
        var team = row.get("team", String.class);
        var joined = LocalDate.parse(row.get("joined", String.class));
        units.put(GroupKind.ROLE, new Unit(row.get("role", String.class), ""));
        units.put(
                GroupKind.TEAM,
                team == null
                        ? new Unit("", "")
                        : new Unit(team, row.get("team_name", String.class)));
        units.put(
                GroupKind.STORE,
                new Unit(row.get("store", String.class), row.get("store_name", String.class)));
        units.put(
                GroupKind.REGION,
                new Unit(row.get("region", String.class), row.get("region_name", String.class)));
        var format = row.get("format", String.class);
        units.put(GroupKind.FORMAT, new Unit(format, format));
        units.put(GroupKind.TENURE, Tenure.of(joined, end).unit());
        return new Portion(
                new Events(
                        row.get("thanks", Number.class).doubleValue(),
                        row.get("days", Number.class).doubleValue()),
                units);
    }
}
