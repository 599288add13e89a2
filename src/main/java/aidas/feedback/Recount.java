package aidas.feedback;

/** How each kind of sum is counted once more from the raw responses (R5.2). */
enum Recount {
    STORE_DAY(
            """
            , raw as (
             select r.store_id, r.day, r.scale, count(*) n, sum(b.favourable) favourable,
                    sum(b.neutral) neutral, sum(b.unfavourable) unfavourable,
                    sum(r.score) score_sum, sum(r.score * r.score) score_sum_sq,
                    count(r.comment) words, count(r.transaction_value) value_n,
                    coalesce(sum(r.transaction_value), 0) value_sum
               from response r
               join band b on b.scale = r.scale and b.score = r.score
              group by r.store_id, r.day, r.scale)
            select 'store ' || store_id || ', day ' || day || ', ' || scale, k.n, raw.n
              from raw full join rollup_store_day k using (store_id, day, scale)
             where (k.n, k.words, k.favourable, k.neutral, k.unfavourable, k.score_sum,
                    k.score_sum_sq, k.value_n, k.value_sum)
                is distinct from
                   (raw.n, raw.words, raw.favourable, raw.neutral, raw.unfavourable,
                    raw.score_sum, raw.score_sum_sq, raw.value_n, raw.value_sum)
             order by 1 limit ?
            """),
    STORE_MONTH(
            """
            , asked as (
             select store_id, date_trunc('month', day)::date as month, scale,
                    'person' as question, score, comment, transaction_value
               from response
             union all
             select r.store_id, date_trunc('month', r.day)::date, v.company_scale, 'company',
                    r.company_score, null, null
               from response r join survey_version v on v.id = r.survey_version_id
              where r.company_score is not null)
            , raw as (
             select a.store_id, a.month, a.scale, a.question, count(*) n,
                    sum(b.favourable) favourable, sum(b.neutral) neutral,
                    sum(b.unfavourable) unfavourable, sum(a.score) score_sum,
                    sum(a.score * a.score) score_sum_sq, count(a.comment) words,
                    count(a.transaction_value) value_n,
                    coalesce(sum(a.transaction_value), 0) value_sum
               from asked a join band b on b.scale = a.scale and b.score = a.score
              group by 1, 2, 3, 4)
            select 'store ' || store_id || ', month ' || month || ', ' || scale || ', '
                   || question, k.n, raw.n
              from raw full join rollup_store_month k using (store_id, month, scale, question)
             where (k.n, k.words, k.favourable, k.neutral, k.unfavourable, k.score_sum,
                    k.score_sum_sq, k.value_n, k.value_sum)
                is distinct from
                   (raw.n, raw.words, raw.favourable, raw.neutral, raw.unfavourable,
                    raw.score_sum, raw.score_sum_sq, raw.value_n, raw.value_sum)
             order by 1 limit ?
            """),
    STORE_MIX(
            """
            , placed as (
             select r.*, extract(hour from r.occurred_at at time zone s.zone) as hour
               from response r join store s on s.id = r.store_id)
            , raw as (
             select r.store_id, date_trunc('month', r.day)::date as month, r.scale, r.channel,
                    coalesce(r.reason, '') as reason,
                    (case when hour < 11 then 0 when hour < 15 then 1 when hour < 18 then 2
                          else 3 end)::smallint as hours,
                    count(*) n, sum(b.favourable) favourable, sum(b.neutral) neutral,
                    sum(b.unfavourable) unfavourable, sum(r.score) score_sum,
                    sum(r.score * r.score) score_sum_sq
               from placed r join band b on b.scale = r.scale and b.score = r.score
              group by 1, 2, 3, 4, 5, 6)
            select 'store ' || store_id || ', month ' || month || ', ' || scale || ', ' || channel
                   || ', reason ' || reason || ', hours ' || hours, k.n, raw.n
              from raw full join rollup_store_mix k
                   using (store_id, month, scale, channel, reason, hours)
             where (k.n, k.favourable, k.neutral, k.unfavourable, k.score_sum, k.score_sum_sq)
                is distinct from
                   (raw.n, raw.favourable, raw.neutral, raw.unfavourable, raw.score_sum,
                    raw.score_sum_sq)
             order by 1 limit ?
            """),
    STORE_CHIP(
            """
            , raw as (
             select r.store_id, date_trunc('month', r.day)::date as month, r.scale, c.code as chip,
                    c.side, count(*) n, sum(b.favourable) favourable, sum(b.neutral) neutral,
                    sum(b.unfavourable) unfavourable
               from response r
               join band b on b.scale = r.scale and b.score = r.score
               join survey_chip c
                 on c.version_id = r.survey_version_id and c.code = any(r.chips)
              group by 1, 2, 3, 4, 5)
            select 'store ' || store_id || ', month ' || month || ', ' || scale || ', chip '
                   || chip || ' ' || side, k.n, raw.n
              from raw full join rollup_store_chip k using (store_id, month, scale, chip, side)
             where (k.n, k.favourable, k.neutral, k.unfavourable)
                is distinct from
                   (raw.n, raw.favourable, raw.neutral, raw.unfavourable)
             order by 1 limit ?
            """),
    STORE_MISSED(
            """
            , raw as (
             select r.store_id, date_trunc('month', r.day)::date as month, r.scale,
                    least(coalesce(cardinality(r.standards_missed), 0), 3)::smallint as missed,
                    count(*) n, sum(b.favourable) favourable, sum(b.neutral) neutral,
                    sum(b.unfavourable) unfavourable, count(r.transaction_value) value_n,
                    coalesce(sum(r.transaction_value), 0) value_sum,
                    coalesce(sum(r.transaction_value * r.transaction_value), 0) value_sum_sq
               from response r join band b on b.scale = r.scale and b.score = r.score
              where cardinality(r.standards_met) > 0 or cardinality(r.standards_missed) > 0
              group by 1, 2, 3, 4)
            select 'store ' || store_id || ', month ' || month || ', ' || scale || ', missed '
                   || missed, k.n, raw.n
              from raw full join rollup_store_missed k using (store_id, month, scale, missed)
             where (k.n, k.favourable, k.neutral, k.unfavourable, k.value_n, k.value_sum,
                    k.value_sum_sq)
                is distinct from
                   (raw.n, raw.favourable, raw.neutral, raw.unfavourable, raw.value_n,
                    raw.value_sum, raw.value_sum_sq)
             order by 1 limit ?
            """),
    STORE_STANDARD(
            """
            , told as (
             select r.*, s.standard, s.met,
                    least(coalesce(cardinality(r.standards_missed), 0)
                          - (case when s.met then 0 else 1 end), 2)::smallint as others
               from response r
              cross join lateral (select unnest(r.standards_met) as standard, true as met
                                  union all select unnest(r.standards_missed), false) s)
            , raw as (
             select r.store_id, date_trunc('month', r.day)::date as month, r.scale, r.standard,
                    r.met, r.others, count(*) n, sum(b.favourable) favourable,
                    sum(b.neutral) neutral, sum(b.unfavourable) unfavourable,
                    count(r.transaction_value) value_n,
                    coalesce(sum(r.transaction_value), 0) value_sum,
                    coalesce(sum(r.transaction_value * r.transaction_value), 0) value_sum_sq
               from told r join band b on b.scale = r.scale and b.score = r.score
              group by 1, 2, 3, 4, 5, 6)
            select 'store ' || store_id || ', month ' || month || ', ' || scale || ', standard '
                   || standard || ' ' || met || ', others ' || others, k.n, raw.n
              from raw full join rollup_store_standard k
                   using (store_id, month, scale, standard, met, others)
             where (k.n, k.favourable, k.neutral, k.unfavourable, k.value_n, k.value_sum,
                    k.value_sum_sq)
                is distinct from
                   (raw.n, raw.favourable, raw.neutral, raw.unfavourable, raw.value_n,
                    raw.value_sum, raw.value_sum_sq)
             order by 1 limit ?
            """),
    CREDIT_MONTH(
            """
            , raw as (
             select coalesce(a.employee_id, 0) as employee_id,
                    date_trunc('month', r.day)::date as month, r.scale, r.cause, r.store_id,
                    coalesce(case when a.response_id is null then r.team_id else a.team_id end, 0)
                        as team_id,
                    count(*) n, sum(w.weight) weight_sum, sum(w.weight * w.weight) weight_sq,
                    sum(w.weight * b.favourable) favourable, sum(w.weight * b.neutral) neutral,
                    sum(w.weight * b.unfavourable) unfavourable,
                    sum(w.weight * r.score) score_sum,
                    sum(w.weight * r.score * r.score) score_sum_sq
               from response r
               join band b on b.scale = r.scale and b.score = r.score
               left join attribution a on a.response_id = r.id
              cross join lateral (select coalesce(a.weight, 1.0) as weight) w
              group by 1, 2, 3, 4, 5, 6)
            select 'employee ' || employee_id || ', month ' || month || ', ' || scale || ', '
                   || cause || ', store ' || store_id || ', team ' || team_id, k.n, raw.n
              from raw full join rollup_credit_month k
                   using (employee_id, month, scale, cause, store_id, team_id)
             where (k.n, k.weight_sum, k.weight_sq, k.favourable, k.neutral, k.unfavourable,
                    k.score_sum, k.score_sum_sq)
                is distinct from
                   (raw.n, raw.weight_sum, raw.weight_sq, raw.favourable, raw.neutral,
                    raw.unfavourable, raw.score_sum, raw.score_sum_sq)
             order by 1 limit ?
            """);

    private final String sql;

    Recount(String sql) {
        this.sql = sql;
    }

    /** Follows a table {@code band} of all scores; limited by its one parameter. */
    String sql() {
        return sql;
    }
}
