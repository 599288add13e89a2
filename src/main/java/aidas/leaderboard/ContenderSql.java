package aidas.leaderboard;

/** The statements that add up months by store and by team, in their parts. */
final class ContenderSql {

    private ContenderSql() {}

    private static final String SUMS =
            """
            coalesce(d.n, 0) as n, coalesce(d.favourable, 0) as favourable,
            coalesce(d.neutral, 0) as neutral, coalesce(d.unfavourable, 0) as unfavourable,
            coalesce(d.score_sum, 0) as score_sum, coalesce(d.score_sum_sq, 0) as score_sum_sq
            """;

    static final String STORES =
            """
            select s.id, s.code, s.name, s.city as place, g.code as region, s.format, s.active,
            """
                    + SUMS
                    + """
                   , 0 as people
              from store s
              join region g on g.id = s.region_id
              left join (%s) d on d.unit = s.id
             order by s.id
            """;

    static final String ANSWERED =
            """
            select store_id as unit, sum(n) as n, sum(favourable) as favourable,
                   sum(neutral) as neutral, sum(unfavourable) as unfavourable,
                   sum(score_sum) as score_sum, sum(score_sum_sq) as score_sum_sq
              from rollup_store_month
             where scale = :scale and question = 'person' and month >= :from and month < :until
             group by store_id
            """;

    static final String TEAMS =
            """
            select t.id, s.code || '/' || t.code as code, t.name, s.name as place,
                   g.code as region, s.format, s.active,
            """
                    + SUMS
                    + """
                   , coalesce(d.people, 0) as people
              from team t
              join store s on s.id = t.store_id
              join region g on g.id = s.region_id
              left join (%s) d on d.unit = t.id
            """;

    /** Where each employee is assigned on the day, or was last. */
    private static final String HOME =
            """
              left join (select distinct on (employee_id) employee_id, store_id, team_id
                           from assignment
                          where from_day <= :today
                          order by employee_id, from_day desc) a
                on a.employee_id = c.employee_id
            """;

    /**
     * By store as of today: what came there, less what left with its people, and with what they
     * brought. Few move, and whole months of a store are fewer than those of its people.
     */
    static final String MOVED =
            """
            select unit, sum(n) as n, sum(favourable) as favourable, sum(neutral) as neutral,
                   sum(unfavourable) as unfavourable, sum(score_sum) as score_sum,
                   sum(score_sum_sq) as score_sum_sq
              from (%s union all
                    select side.store_id, side.sign * c.weight_sum, side.sign * c.favourable,
                           side.sign * c.neutral, side.sign * c.unfavourable,
                           side.sign * c.score_sum, side.sign * c.score_sum_sq
                      from rollup_credit_month c %s
                     cross join lateral (values (c.store_id, -1), (a.store_id, 1))
                           as side (store_id, sign)
                     where c.scale = :scale and c.month >= :from and c.month < :until
                       and a.store_id <> c.store_id) moved
             group by unit
            """
                    .formatted(ANSWERED, HOME);

    /**
     * By team; each person is counted once a store, where most of their credits are (R3.4). Sums by
     * person come first, as those are few and all else is done with them.
     */
    private static final String BY_TEAM =
            """
            select unit, sum(n) as n, sum(favourable) as favourable, sum(neutral) as neutral,
                   sum(unfavourable) as unfavourable, sum(score_sum) as score_sum,
                   sum(score_sum_sq) as score_sum_sq,
                   count(*) filter (where employee_id <> 0 and best = 1) as people
              from (select person.*,
                           row_number() over (partition by t.store_id, person.employee_id
                                              order by person.n desc, t.id) as best
                      from (select %s as unit, c.employee_id, sum(c.weight_sum) as n,
                                   sum(c.favourable) as favourable, sum(c.neutral) as neutral,
                                   sum(c.unfavourable) as unfavourable,
                                   sum(c.score_sum) as score_sum,
                                   sum(c.score_sum_sq) as score_sum_sq
                              from rollup_credit_month c %s
                             where c.scale = :scale and c.month >= :from and c.month < :until
                             group by 1, 2) person
                      join team t on t.id = person.unit) placed
             group by unit
            """;

    /** By the team in which they were that day. */
    static final String CREDITED = BY_TEAM.formatted("c.team_id", "");

    /** By the team to which they belong today. */
    static final String CREDITED_TODAY =
            BY_TEAM.formatted(
                    "case when a.employee_id is null then c.team_id else a.team_id end", HOME);
}
