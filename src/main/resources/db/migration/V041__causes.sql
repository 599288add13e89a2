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

-- Where the credited person belonged on that day, and what the credit rests on.
alter table attribution
    add column team_id  bigint,
    add column evidence varchar(400);

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
-- cause: a person's own figures read cause 'person' only. employee_id 0: credited to nobody;
-- team_id 0: in no team.
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
