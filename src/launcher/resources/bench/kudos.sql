truncate kudos, kudos_receiver cascade;
-- Receivers come with what they receive
begin;
insert into kudos (kind, key, giver_id, store_id, day, given_at, wording_id, message, language, reach, past)
select 'kudos', 'bench-' || i, p.employee_id, p.store_id, at::date, at,
       (select max(id) from company_value_wording), 'Thanks for the help with subject' || i % 100,
       'en', case i % 2 when 0 then 'store' else 'company' end, false
  from generate_series(1, {n}) i
  join bench_person p on p.n = abs(hashint8extended(i, 11)) % 8000
 cross join lateral (select date_trunc('day', now()) - interval '729 days'
       + (i * 729 / {n}) * interval '1 day' + interval '10 hours' as at) t;
insert into kudos_receiver (kudos_id, employee_id, store_id)
select k.id, r.employee_id, r.store_id
  from kudos k join bench_person g on g.employee_id = k.giver_id
  join bench_person r on r.n = (g.n + 1 + k.id % 7) % 8000;
commit;
insert into wall_consent (employee_id, agreed, said_at, past)
select employee_id, n % 10 < 7, now(), false from bench_person on conflict do nothing;
vacuum analyze;
