create temporary table demo_person as
select e.id, s.id as store_id, s.language
  from employee e
  join assignment a on a.employee_id = e.id and a.until_day is null
  join store s on s.id = a.store_id
 where e.active;

-- Whoever speaks the language, drawn by the number of the idea; where nobody does, anybody.
create temporary table demo_author as
select d.n, p.id, p.store_id
  from demo_idea d
 cross join lateral (select p.id, p.store_id from demo_person p
        order by p.language <> d.language, hashint8extended(p.id, d.n) limit 1) p;

insert into idea (key, author_id, kind, title, text, language, response_id, written_at, sent_at,
       store_id, claim_hash, due_on)
select case when d.named then 'demo-' || d.n end, case when d.named then a.id end, d.kind, d.title,
       d.text, d.language,
       case when d.named and d.n % 4 = 1 then (
            select r.id from attribution c join response r on r.id = c.response_id
             where c.employee_id = a.id and r.comment ~ '\S' order by r.occurred_at desc limit 1) end,
       t.at, t.at, case when d.named then a.store_id end,
       case when not d.named then encode(sha256(convert_to(gen_random_uuid()::text, 'UTF8')), 'hex')
       end, (t.at at time zone 'UTC')::date + 14
  from demo_idea d join demo_author a on a.n = d.n
 cross join lateral (select case when d.named
            then date_trunc('minute', now()) - d.days * interval '1 day' - d.n * interval '7 minutes'
            else date_trunc('day', now() at time zone 'UTC') at time zone 'UTC'
                 - d.days * interval '1 day' end as at) t
 order by d.days desc, d.n;

update demo_idea d set idea_id = i.id from idea i where i.title = d.title;

insert into idea_credit (idea_id, employee_id, since)
select i.id, i.author_id, i.sent_at from demo_idea d join idea i on i.id = d.idea_id
 where i.author_id is not null;

insert into idea_tag (idea_id, tag)
select d.idea_id, unnest(string_to_array(d.tags, ',')) from demo_idea d where d.tags <> '';

insert into idea_vote (idea_id, employee_id, cast_at)
select d.idea_id, v.id, i.sent_at + (now() - i.sent_at) * (v.place::float8 / (d.votes + 1)) ^ 2
  from demo_idea d join idea i on i.id = d.idea_id
 cross join lateral (
       select p.id, row_number() over (order by hashint8extended(p.id, d.n + 1000)) as place
         from demo_person p where i.author_id is null or p.id <> i.author_id
        order by place limit d.votes) v;

insert into idea_comment (idea_id, author_id, key, text, said_at)
select d.idea_id, p.id, 'demo-' || d.n, d.comment, i.sent_at + (now() - i.sent_at) / 3
  from demo_idea d join idea i on i.id = d.idea_id
 cross join lateral (select p.id from demo_person p where p.id is distinct from i.author_id
        order by p.language <> d.language, hashint8extended(p.id, d.n + 2000) limit 1) p
 where d.comment <> '';

create temporary table demo_move as
select d.idea_id, m.step, m.from_stage, m.to_stage, i.sent_at + m.days * interval '1 day' as at,
       case when m.to_stage = 'declined' then d.reason end as reason
  from demo_idea d join idea i on i.id = d.idea_id
  join (values ('review', 1, 'submitted', 'review', 4), ('trial', 1, 'submitted', 'review', 4),
               ('trial', 2, 'review', 'trial', 18), ('adopted', 1, 'submitted', 'review', 5),
               ('adopted', 2, 'review', 'trial', 20), ('adopted', 3, 'trial', 'adopted', 75),
               ('declined', 1, 'submitted', 'review', 6), ('declined', 2, 'review', 'declined', 13))
       m (stage, step, from_stage, to_stage, days) on m.stage = d.stage;

update idea i set stage = m.to_stage, answered_at = m.at
  from demo_move m where m.idea_id = i.id and m.step = 1;

update idea i set stage = m.to_stage from demo_move m where m.idea_id = i.id and m.step = 2;

update idea i set stage = m.to_stage from demo_move m where m.idea_id = i.id and m.step = 3;

insert into idea_move (idea_id, from_stage, to_stage, reason, moved_by, moved_at)
select idea_id, from_stage, to_stage, reason, 'harriet', at from demo_move order by at, step;
