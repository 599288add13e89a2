alter table attribution_trail disable trigger user;
truncate response, attribution, rollup_store_day, rollup_store_month, rollup_store_mix,
         rollup_credit_month, rollup_store_chip cascade;
alter table attribution disable trigger user;
create table bench_answer as
select i, p.store_id, p.team_id, p.employee_id,
       (date_trunc('day', now()) - interval '729 days') + (i * 729 / {n}) * interval '1 day'
           + (8 + abs(hashint8extended(i, 2)) % 11) * interval '1 hour' as at,
       least(10, greatest(0, 8 + (abs(hashint8extended(i, 3)) % 7 - 3)
           + (p.store_id % 5 - 2) * (abs(hashint8extended(i, 4)) % 2)))::numeric as score
  from generate_series(1, {n}) i
  join bench_person p on p.n = abs(hashint8extended(i, 1)) % 8000;
insert into response (id, source, external_id, store_id, channel, occurred_at, day, received_at,
       scale, score, comment, language, reason, survey_version_id)
select i, 'bench', lpad(i::text, 9, '0'), store_id, case i % 5 when 0 then 'online' else 'store' end,
       at, (at at time zone 'Europe/Sofia')::date, at, 'NPS', score,
       case i % 3 when 0 then 'Words of a customer about visit number ' || i end, 'en',
       case i % 2 when 0 then 'purchase' else 'advice' end,
       (select v.id from survey_version v join survey s on s.id = v.survey_id
         where s.code = 'nps' and v.number = 1)
  from bench_answer order by i;
insert into attribution (response_id, employee_id, weight, source, rule, occurred_at, team_id)
select i, employee_id, 1, 'explicit', 'explicit-1', at, team_id from bench_answer order by i;
drop table bench_answer;
create temporary view banded as
select r.*, date_trunc('month', r.day)::date as month,
       case when score >= 9 then 1 when score >= 7 then 2 else 3 end as band
  from response r;
insert into rollup_store_day (store_id, day, scale, n, words, favourable, neutral, unfavourable,
       score_sum, score_sum_sq, value_n, value_sum)
select store_id, day, scale, count(*), count(comment), count(*) filter (where band = 1),
       count(*) filter (where band = 2), count(*) filter (where band = 3), sum(score),
       sum(score * score), 0, 0
  from banded group by store_id, day, scale;
insert into rollup_store_month (store_id, month, scale, question, n, words, favourable, neutral,
       unfavourable, score_sum, score_sum_sq)
select store_id, month, scale, 'person', count(*), count(comment),
       count(*) filter (where band = 1), count(*) filter (where band = 2),
       count(*) filter (where band = 3), sum(score), sum(score * score)
  from banded group by store_id, month, scale;
insert into rollup_store_mix (store_id, month, scale, channel, reason, hours, n, favourable, neutral,
       unfavourable, score_sum, score_sum_sq)
select store_id, month, scale, channel, reason, part, count(*), count(*) filter (where band = 1),
       count(*) filter (where band = 2), count(*) filter (where band = 3), sum(score),
       sum(score * score)
  from (select *, extract(hour from occurred_at at time zone 'Europe/Sofia') as hour from banded) b
 cross join lateral (select case when hour < 11 then 0 when hour < 15 then 1 when hour < 18 then 2
                                 else 3 end as part) p
 group by store_id, month, scale, channel, reason, part;
insert into rollup_credit_month (employee_id, month, scale, cause, store_id, team_id, n, weight_sum,
       weight_sq, favourable, neutral, unfavourable, score_sum, score_sum_sq)
select a.employee_id, month, scale, cause, store_id, a.team_id, count(*), count(*), count(*),
       count(*) filter (where band = 1), count(*) filter (where band = 2),
       count(*) filter (where band = 3), sum(score), sum(score * score)
  from banded b join attribution a on a.response_id = b.id
 group by a.employee_id, month, scale, cause, store_id, a.team_id;
drop view banded;
alter table attribution enable trigger user;
alter table attribution_trail enable trigger user;
vacuum analyze;
