-- Behind the latest answers of each store lies an invitation; chance comes from a hash of its key.
create temporary table demo_link as
select r.*, s.language as spoken, v.survey, hashtext('link ' || r.id) & 1023 as chance,
       gen_random_uuid()::text as key
  from (select r.*, row_number() over (partition by r.store_id order by r.occurred_at desc, r.id) as n
          from response r where r.scale = 'NPS' and r.occurred_at > now() - interval '85 days') r
  join store s on s.id = r.store_id
  join (select v.id, s.code as survey from survey_version v join survey s on s.id = v.survey_id) v
    on v.id = r.survey_version_id
 where r.n <= 60;

insert into ticket (kind, source, external_id, facts, selector, token_hash, store_id, survey, channel,
       occurred_at, employees, transaction_value, reference, language, made_at, made_by, expires_at)
select 'personal', 'till', 'demo-' || id, sha256(convert_to(key, 'UTF8')),
       left(encode(sha256(convert_to(key, 'UTF8')), 'hex'), 16), sha256(convert_to(key || '.', 'UTF8')),
       store_id, survey, channel, occurred_at, '{}', transaction_value, reference, spoken,
       occurred_at, 'service-account-aidas-ingest', occurred_at + interval '30 days'
  from demo_link;

-- In one store in nine somebody asks for scores: there three in ten of the pleased say so.
insert into survey_answer (ticket_id, client_key, store_id, version_id, language, score, company_score,
       chips, met, missed, quotable, begged, started_at, changed_at, settled_at, outcome, response_id)
select t.id, '', d.store_id, d.survey_version_id, coalesce(d.language, d.spoken), d.score,
       d.company_score, coalesce(d.chips, '{}'), coalesce(d.standards_met, '{}'),
       coalesce(d.standards_missed, '{}'), coalesce(d.quotable, false),
       case when d.chance % 3 = 0 then null
            else d.score >= 9 and d.chance < case when d.store_id % 9 = 4 then 300 else 25 end end,
       d.received_at, d.received_at, d.received_at, 'accepted', d.id
  from demo_link d join ticket t on t.source = 'till' and t.external_id = 'demo-' || d.id;

-- Nobody answered these: open, ended, or taken back.
insert into ticket (kind, source, external_id, facts, selector, token_hash, store_id, survey, channel,
       occurred_at, employees, reference, language, made_at, made_by, expires_at, revoked_at, revoked_by)
select 'personal', 'till', 'demo-open-' || n, sha256(convert_to(key, 'UTF8')),
       left(encode(sha256(convert_to(key, 'UTF8')), 'hex'), 16), sha256(convert_to(key || '.', 'UTF8')),
       s.id, 'nps', 'store', at, '{}', 'R-' || 48000 + n, s.language, at, 'service-account-aidas-ingest',
       date_trunc('day', at) + interval '15 days',
       case when n % 7 = 0 then at + interval '2 hours' end, case when n % 7 = 0 then 'adam' end
  from (select n, now() - n * interval '17 hours' as at, gen_random_uuid()::text as key,
               row_number() over () as turn
          from generate_series(1, 48) as n) o
  join (select id, language, row_number() over (order by code) as turn, count(*) over () as stores
          from store) s on s.turn = 1 + o.n % s.stores;

drop table demo_link;
