package aidas.discovery;

import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.shared.Period;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Reads the last year of everybody who works here (R1.1). */
@Store
class Traces {

    private static final String SQL =
            """
            with days as (select ?::date as first, ?::date as last, ?::date as joined),
            here as (
                select distinct on (a.employee_id) a.employee_id, a.store_id, a.team_id
                  from assignment a join employee e on e.id = a.employee_id and e.active, days d
                 where a.from_day < d.last and (a.until_day is null or a.until_day >= d.last)
                   and exists (select 1 from assignment b
                                where b.employee_id = a.employee_id and b.from_day <= d.joined)
                 order by a.employee_id, a.from_day desc),
            points as (
                select p.employee_id, sum(p.points) as points from points_posting p, days d
                 where p.kind in ('earned', 'given') and p.day >= d.first and p.day < d.last
                 group by 1),
            ideas as (
                select c.employee_id, count(*) filter (where i.stage = 'adopted') as adopted,
                       count(*) filter (where i.stage = 'declined') as declined
                  from idea_credit c join idea i on i.id = c.idea_id, days d
                 where i.stage in ('adopted', 'declined')
                   and i.sent_at >= d.first and i.sent_at < d.last
                 group by 1),
            thanks as (
                select r.employee_id, count(distinct k.giver_id) as colleagues
                  from kudos_receiver r join kudos k on k.id = r.kudos_id
                  join assignment g on g.employee_id = k.giver_id and g.from_day <= k.day
                       and (g.until_day is null or g.until_day > k.day)
                  join assignment o on o.employee_id = r.employee_id and o.from_day <= k.day
                       and (o.until_day is null or o.until_day > k.day), days d
                 where k.kind = 'kudos' and k.day >= d.first and k.day < d.last
                   and k.withdrawn_at is null and k.hidden_at is null
                   and (g.store_id <> o.store_id or g.team_id is distinct from o.team_id)
                 group by 1),
            praise as (
                select a.employee_id, count(*) as customers
                  from response r join attribution a on a.response_id = r.id
                  join employee e on e.id = a.employee_id, days d
                 where r.day >= d.first and r.day < d.last and r.scale = 'NPS' and r.score >= 9
                   and strpos(lower(r.comment), lower(e.given_name)) > 0
                   and to_tsvector('simple', r.comment) @@ plainto_tsquery('simple', e.given_name)
                 group by 1),
            reviews as (
                select n.employee_id, count(*) as customers
                  from unsolicited_named n join unsolicited_feedback f on f.id = n.feedback_id, days d
                 where f.withdrawn_at is null and f.rating * 5 >= f.rating_max * 4
                   and f.occurred_at >= d.first and f.occurred_at < d.last
                 group by 1)
            select e.id, e.number, e.given_name, e.family_name, s.name,
                   case when t.joined then coalesce(p.points, 0) end,
                   coalesce(i.adopted, 0), coalesce(i.declined, 0), coalesce(k.colleagues, 0),
                   coalesce(r.customers, 0) + coalesce(u.customers, 0)
              from here h join employee e on e.id = h.employee_id
              join store s on s.id = h.store_id
              left join points_account t on t.employee_id = e.id
              left join points p on p.employee_id = e.id
              left join ideas i on i.employee_id = e.id
              left join thanks k on k.employee_id = e.id
              left join praise r on r.employee_id = e.id
              left join reviews u on u.employee_id = e.id
            """;

    private static final String TITLES =
            """
            select i.title from idea_credit c join idea i on i.id = c.idea_id
             where c.employee_id = ? and i.stage = 'adopted' and i.sent_at >= ?::date
               and i.sent_at < ?::date
             order by i.sent_at desc, i.id
            """;

    private static final String TEAMS =
            """
            select distinct s.name || coalesce(' · ' || t.name, '')
              from kudos_receiver r join kudos k on k.id = r.kudos_id
              join assignment g on g.employee_id = k.giver_id and g.from_day <= k.day
                   and (g.until_day is null or g.until_day > k.day)
              join assignment o on o.employee_id = r.employee_id and o.from_day <= k.day
                   and (o.until_day is null or o.until_day > k.day)
              join store s on s.id = g.store_id left join team t on t.id = g.team_id
             where r.employee_id = ? and k.kind = 'kudos' and k.day >= ?::date and k.day < ?::date
               and k.withdrawn_at is null and k.hidden_at is null
               and (g.store_id <> o.store_id or g.team_id is distinct from o.team_id)
            """;

    @Inject SetWise setWise;

    /**
     * @param joined who came later is not looked at
     */
    List<Trace> of(Period year, LocalDate joined) {
        return setWise.rows(
                SQL,
                row ->
                        new Trace(
                                new EmployeeId(row.getLong(1)),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getObject(6) == null ? null : (Long) row.getLong(6),
                                row.getInt(7),
                                row.getInt(8),
                                row.getInt(9),
                                row.getInt(10)),
                year.from().toString(),
                year.until().toString(),
                joined.toString());
    }

    /** Of adopted ideas, newest first. */
    List<String> titles(EmployeeId person, Period year) {
        return texts(TITLES, person, year);
    }

    /** Teams that thanked the person, in no particular order. */
    List<String> teams(EmployeeId person, Period year) {
        return texts(TEAMS, person, year);
    }

    private List<String> texts(String sql, EmployeeId person, Period year) {
        return setWise.rows(
                sql,
                row -> row.getString(1),
                person.value(),
                year.from().toString(),
                year.until().toString());
    }
}
