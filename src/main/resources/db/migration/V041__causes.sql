-- What came with a score: by which version it was asked, what the customer said of the company
-- apart from the person, why, and which standards were met.
alter table response
    add column survey_version_id bigint,
    add column company_score     numeric(4, 1),
    add column chips             text[],      -- codes of the version's chips, none is null
    add column standards_met     text[],
    add column standards_missed  text[],
    add column reason            varchar(40), -- of the visit: purchase, advice, return, ...
    add column quotable          boolean    not null default false, -- the customer agreed
    add column cause             varchar(8) not null default 'person'
        check (cause in ('person', 'company'));
update response r
   set survey_version_id = v.id
  from survey_version v join survey s on s.id = v.survey_id
 where s.built_in and v.number = 1 and v.scale = r.scale;

alter table response alter column survey_version_id set not null;

-- Where the credited person belonged on that day, and what the credit rests on.
alter table attribution
    add column team_id  bigint,
    add column evidence varchar(400); -- what the credit rests on; null if source and roster tell
-- One look-up a credit cost a fifth of the bulk intake. The intake writes both in one transaction
-- and nothing removes a response (docs/decisions/0018).
alter table attribution drop constraint attribution_response_id_fkey;
create index assignment_employee on assignment (employee_id, from_day);
update attribution a
   set team_id = d.team_id
  from response r, assignment d
 where r.id = a.response_id
   and d.employee_id = a.employee_id
   and d.from_day <= r.day
   and (d.until_day is null or d.until_day > r.day);

-- By store and month: the board's sums. question: person is the score, company the second score.
create table rollup_store_month (
    store_id     bigint         not null,
    month        date           not null, -- the first day
    scale        varchar(12)    not null,
    question     varchar(8)     not null check (question in ('person', 'company')),
    n            integer        not null,
    favourable   integer        not null,
    neutral      integer        not null,
    unfavourable integer        not null,
    score_sum    numeric(20, 1) not null,
    score_sum_sq numeric(24, 2) not null,
    primary key (store_id, month, scale, question)
);
create index rollup_store_month_month on rollup_store_month (scale, question, month);

-- The same split by what a store cannot choose: for the case-mix-adjusted board.
-- hours: 0 before 11, 1 before 15, 2 before 18, 3 after, in the store's zone; reason '' if unknown.
create table rollup_store_mix (
    store_id     bigint         not null,
    month        date           not null,
    scale        varchar(12)    not null,
    channel      varchar(12)    not null,
    reason       varchar(40)    not null,
    hours        smallint       not null,
    n            integer        not null,
    favourable   integer        not null,
    neutral      integer        not null,
    unfavourable integer        not null,
    score_sum    numeric(20, 1) not null,
    score_sum_sq numeric(24, 2) not null,
    primary key (store_id, month, scale, channel, reason, hours)
);
create index rollup_store_mix_month on rollup_store_mix (scale, month);

-- Credits by person and month, where they happened (store) and in which team the person was; by
-- cause: a person's own figures read cause 'person' only. employee_id 0: credited to nobody, and
-- then the team is the one that the sender named; team_id 0: in no team.
create table rollup_credit_month (
    employee_id  bigint          not null,
    month        date            not null,
    scale        varchar(12)     not null,
    cause        varchar(8)      not null,
    store_id     bigint          not null,
    team_id      bigint          not null,
    n            integer         not null,
    weight_sum   numeric(18, 6)  not null,
    weight_sq    numeric(24, 12) not null,
    favourable   numeric(18, 6)  not null,
    neutral      numeric(18, 6)  not null,
    unfavourable numeric(18, 6)  not null,
    score_sum    numeric(24, 7)  not null,
    score_sum_sq numeric(28, 8)  not null,
    primary key (employee_id, month, scale, cause, store_id, team_id)
);
create index rollup_credit_month_store on rollup_credit_month (store_id, scale, month);

-- Reasons that customers tapped, by store and month.
create table rollup_store_chip (
    store_id     bigint      not null,
    month        date        not null,
    scale        varchar(12) not null,
    chip         varchar(40) not null,
    side         varchar(8)  not null,
    n            integer     not null,
    favourable   integer     not null,
    neutral      integer     not null,
    unfavourable integer     not null,
    primary key (store_id, month, scale, chip, side)
);

-- The sums of what is there already. The bands are those of survey.Scale; a recount
-- (GET /api/v1/rollups/check) compares with the scales themselves.
create temporary view answered as
select r.*, date_trunc('month', r.day)::date as month,
       (case when (r.scale, true) in (('NPS', score >= 9), ('CSAT-5', score >= 4),
                  ('CSAT-7', score >= 6), ('CSAT-10', score >= 8), ('CES-7', score >= 6),
                  ('CES-5-LOW', score <= 2)) then 1
             when (r.scale, true) in (('NPS', score >= 7), ('CSAT-5', score >= 3),
                  ('CSAT-7', score >= 4), ('CSAT-10', score >= 5), ('CES-7', score >= 4),
                  ('CES-5-LOW', score <= 3)) then 2
             else 3 end) as band
  from response r;
insert into rollup_store_month
select store_id, month, scale, 'person', count(*), count(*) filter (where band = 1),
       count(*) filter (where band = 2), count(*) filter (where band = 3), sum(score),
       sum(score * score)
  from answered group by store_id, month, scale;
insert into rollup_store_mix
select a.store_id, a.month, a.scale, a.channel, coalesce(a.reason, ''), part.hours, count(*),
       count(*) filter (where band = 1), count(*) filter (where band = 2),
       count(*) filter (where band = 3), sum(score), sum(score * score)
  from answered a join store s on s.id = a.store_id
 cross join lateral (select extract(hour from a.occurred_at at time zone s.zone) as hour) local
 cross join lateral (select case when hour < 11 then 0 when hour < 15 then 1
                                 when hour < 18 then 2 else 3 end as hours) part
 group by 1, 2, 3, 4, 5, 6;
insert into rollup_credit_month
select coalesce(c.employee_id, 0), a.month, a.scale, a.cause, a.store_id,
       coalesce(case when c.response_id is null then a.team_id else c.team_id end, 0),
       count(*), sum(w.weight), sum(w.weight * w.weight),
       coalesce(sum(w.weight) filter (where band = 1), 0),
       coalesce(sum(w.weight) filter (where band = 2), 0),
       coalesce(sum(w.weight) filter (where band = 3), 0), sum(w.weight * a.score),
       sum(w.weight * a.score * a.score)
  from answered a
  left join attribution c on c.response_id = a.id
 cross join lateral (select coalesce(c.weight, 1.0) as weight) w
 group by 1, 2, 3, 4, 5, 6;
drop view answered;
drop table rollup_employee_month;

-- Sums are changed over and over: room in their pages keeps the indexes out of it.
alter table rollup_store_day set (fillfactor = 70);
alter table rollup_store_month set (fillfactor = 70);
alter table rollup_store_mix set (fillfactor = 70);
alter table rollup_credit_month set (fillfactor = 70);
alter table rollup_store_chip set (fillfactor = 70);
