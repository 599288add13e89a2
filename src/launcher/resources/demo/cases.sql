-- Unhappy customers of the last 90 days who let us contact them: ten lately, the others before.
create temporary table demo_case as
with unhappy as (
    select r.id, r.store_id, r.occurred_at, r.transaction_value, r.chips, s.zone,
           case when r.language in ('en', 'bg', 'lt') then r.language else s.language end as language,
           r.occurred_at > now() - interval '6 days' as fresh,
           exists (select 1 from response l where l.customer = r.customer and l.occurred_at > r.occurred_at)
               as came_again
      from response r join store s on s.id = r.store_id and s.active
     where r.scale = 'NPS' and r.score <= 6 and r.comment ~ '\S'
       and r.occurred_at between now() - interval '88 days' and now() - interval '4 hours'),
drawn as (
    select u.*, row_number() over (partition by fresh
                order by came_again desc, store_id % 7, hashint8extended(id, 7)) as n
      from unhappy u)
select d.*, d.occurred_at + interval '2 hours' as opened,
       case when fresh then n when n % 6 = 0 then 80 + n else 3 + n % 9 * 6 end as hours,
       case when fresh then case n % 5 when 0 then 0 when 1 then 0 when 2 then 1 when 3 then 2 else case n when 9 then 4 else 3 end end
            when n = 3 then 0 when n = 9 then 2 when n % 11 = 0 then 3 else 4 end as done,
       not fresh and n % 8 = 5 as again,
       case when fresh or n = 3 or n = 9 or n % 11 = 0 then null
            when n % 4 = 3 then 'unconfirmed' else 'recovered' end as outcome
  from drawn d where case when fresh then n <= 10 else n <= 34 end;

create temporary table demo_case_word (language text, step text, n integer, words text);
insert into demo_case_word values
    ('en', 'listen', 0, 'I called. The goods had the same fault twice, and nobody had told how long the repair takes.'),
    ('en', 'listen', 1, 'The customer waited at the counter for half an hour while two of us sorted parcels.'),
    ('en', 'apologise', 0, 'I am sorry. You came for help and we sent you home without any.'),
    ('en', 'resolve', 0, 'A new one from stock, brought to your door, and the repair paid back.'),
    ('en', 'resolve', 1, 'From this week on one of us stays at the counter. A coffee is on us.'),
    ('en', 'follow-up', 0, 'Asked by letter two days later whether the new one works.'),
    ('bg', 'listen', 0, 'Обадих се. Стоката е била два пъти със същия дефект и никой не е казал колко трае ремонтът.'),
    ('bg', 'listen', 1, 'Клиентът е чакал половин час на гишето, докато двама от нас са подреждали пратки.'),
    ('bg', 'apologise', 0, 'Съжалявам. Дойдохте за помощ, а Ви изпратихме без нея.'),
    ('bg', 'resolve', 0, 'Нова бройка от склада, донесена до Вас, и връщане на парите за ремонта.'),
    ('bg', 'resolve', 1, 'От тази седмица един от нас винаги е на гишето. Кафето е от нас.'),
    ('bg', 'follow-up', 0, 'След два дни попитах с писмо дали новата бройка работи.'),
    ('lt', 'listen', 0, 'Paskambinau. Prekė du kartus sugedo taip pat, ir niekas nepasakė, kiek truks remontas.'),
    ('lt', 'listen', 1, 'Klientas pusvalandį laukė prie prekystalio, kol dviese rūšiavome siuntas.'),
    ('lt', 'apologise', 0, 'Atsiprašau. Atėjote pagalbos, o mes išleidome Jus be jos.'),
    ('lt', 'resolve', 0, 'Nauja prekė iš sandėlio, atvežta į namus, ir grąžinti pinigai už remontą.'),
    ('lt', 'resolve', 1, 'Nuo šios savaitės vienas iš mūsų visada prie prekystalio. Kava – mūsų sąskaita.'),
    ('lt', 'follow-up', 0, 'Po dviejų dienų laišku paklausiau, ar nauja prekė veikia.');

insert into response_contact (response_id, name, mail, phone, language, consent, agreed_at)
select d.id, c.name, 'demo-' || d.id || '@customers.example', '', d.language, 'demo', d.opened
  from demo_case d
  join (values ('en', 0, 'Ruth Webb'), ('en', 1, 'Owen Hart'), ('en', 2, 'Priya Shah'),
               ('bg', 0, 'Ивайло Ников'), ('bg', 1, 'Румяна Стоева'), ('bg', 2, 'Петя Манева'),
               ('lt', 0, 'Rūta Petkevičienė'), ('lt', 1, 'Algis Norkus'), ('lt', 2, 'Daiva Urbonaitė'))
       as c (language, k, name) on c.language = d.language and c.k = d.n % 3
    on conflict do nothing;

insert into recovery_case (response_id, store_id, cause, value, language, opened_at, promised_at,
       due_at, owner_id, answered_at, reopened)
select d.id, d.store_id,
       coalesce((select k.code from recovery_cause k where k.code = any(d.chips) limit 1),
                (array['waiting', 'product-fault', 'service', 'delivery', 'price', 'policy', 'other'])[(1 + d.n % 7)::integer]),
       round(d.transaction_value, 2), d.language, d.opened, d.opened + interval '3 days',
       d.opened + interval '3 days',
       case when d.n % 5 <> 0 then (select a.employee_id from assignment a join employee e on e.id = a.employee_id
              where a.store_id = d.store_id and a.until_day is null and e.active
              order by hashint8extended(a.employee_id, d.n) limit 1) end,
       case when d.done > 1 then d.opened + make_interval(hours => d.hours::integer) end,
       case when d.again or d.fresh and d.n = 4 then 1 else 0 end
  from demo_case d
    on conflict do nothing;

insert into recovery_entry (case_id, kind, at)
select k.id, 'opened', d.opened from demo_case d join recovery_case k on k.response_id = d.id order by d.opened;

create temporary table demo_case_step as
select k.id as case_id, d.n, d.language, d.done, d.again, d.opened, d.hours, t.step, t.position, t.round,
       coalesce(k.owner_id, (select a.employee_id from assignment a where a.store_id = d.store_id
              and a.role = 'lead' and a.until_day is null order by a.employee_id limit 1)) as who,
       least(now() - interval '30 minutes', d.opened + make_interval(hours => (d.hours - 1)::integer) + t.position * interval '1 hour'
           + case when t.position > 2 then (t.position - 2) * interval '20 hours' else interval '0' end
           + t.round * interval '60 hours') as at
  from demo_case d join recovery_case k on k.response_id = d.id
  join (values ('listen', 0, 0), ('apologise', 1, 0), ('resolve', 2, 0), ('follow-up', 3, 0),
               ('resolve', 2, 1), ('follow-up', 3, 1)) as t (step, position, round)
    on t.position < d.done and (t.round = 0 or d.again);

insert into recovery_step (case_id, round, step, words, way, said_at, amount, done_by, employee_id, done_at)
select s.case_id, s.round, s.step, w.words, case s.step when 'apologise' then 'call' end,
       case s.step when 'apologise' then s.at end,
       case when s.step = 'resolve' and s.n % 3 = 0 then 5 + s.n % 4 * 5 end, 'demo', s.who, s.at
  from demo_case_step s
  join demo_case_word w on w.language = s.language and w.step = s.step
   and w.n = case when s.step in ('listen', 'resolve') then s.n % 2 else 0 end
 order by s.round, s.position, s.case_id;

insert into recovery_entry (case_id, kind, at)
select s.case_id, 'no', s.at + interval '20 hours' from demo_case_step s
 where s.again and s.round = 0 and s.step = 'follow-up'
 union all
select k.id, 'no', now() - interval '20 minutes' from demo_case d join recovery_case k on k.response_id = d.id
 where d.fresh and d.n = 4;

create temporary table demo_case_end as
select k.id, d.outcome, d.n, least(now() - interval '5 minutes', max(s.at)
           + case when d.outcome = 'unconfirmed' then interval '14 days' else make_interval(hours => 5 + (d.n % 30)::integer) end) as at
  from demo_case d join recovery_case k on k.response_id = d.id join demo_case_step s on s.case_id = k.id
 where d.outcome is not null group by k.id, d.outcome, d.n;

update recovery_case k
   set closed_at = e.at, outcome = e.outcome, confirmed_at = case when e.outcome = 'recovered' then e.at end,
       second_score = case when e.outcome = 'recovered' and e.n % 3 <> 1 then 7 + e.n % 4 end,
       second_at = case when e.outcome = 'recovered' and e.n % 3 <> 1 then e.at end
  from demo_case_end e where e.id = k.id;

insert into recovery_entry (case_id, kind, at)
select e.id, case e.outcome when 'recovered' then 'yes' else 'closed' end, e.at from demo_case_end e order by e.at;

-- Whom they went to; what is to come the portal does by itself.
insert into recovery_escalation (case_id, round, step, at)
select k.id, k.reopened, t.step, least(now(), k.due_at)
  from demo_case d join recovery_case k on k.response_id = d.id
 cross join (values (1), (2), (3)) as t (step)
 where k.closed_at is null and (t.step = 1 or k.due_at < now());

-- A clock that waits for a part, and one for the customer.
update recovery_case k
   set paused_at = now() - interval '1 hour', left_seconds = 90000,
       paused_for = case d.n % 10 when 2 then 'part' else 'customer' end
  from demo_case d where d.id = k.response_id and d.fresh and d.done = 1;

insert into recovery_rule (name, scale, score_most, stores, words_en, words_bg, words_lt, cause, drafted_by, drafted_at)
values ('Broken goods', 'NPS', 6, '{}', '{broken,damaged,"not working"}', '{счупено,развалено,повредено}',
        '{sugadinta,sugedo,neveikia}', 'product-fault', 'harriet', now() - interval '2 days');
