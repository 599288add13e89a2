-- What waits until somebody decides, or hands it over: since when, whose lead sees to it if one does,
-- and who is told nothing because they have a part in it. One row for each step.
create view waiting (about, id, part, since, store_id, person_id, by_lead, not_for) as
select 'wait-reward', d.id, case d.state when 'requested' then 1 else 2 end::bigint,
       case d.state when 'requested' then d.requested_at else d.decided_at end,
       null::bigint, d.employee_id, t.approver = 'lead', array[d.employee_id]
  from reward_redemption d join reward_terms t on t.id = d.terms_id
 where d.state in ('requested', 'approved')
 union all
select 'wait-nominee', n.id, case when n.first_at is null then 1 else 2 end::bigint,
       coalesce(n.first_at, n.sent_at), n.store_id, null, n.first_at is null,
       array_remove(array[n.nominator_id, n.nominee_id, n.first_employee_id], null)
       || array(select s.nominee_id from nomination s
                 where s.call_id = n.call_id and s.nominator_id = n.nominee_id
                   and s.sent_at is not null)
  from nomination n
 where n.sent_at is not null and n.withdrawn_at is null and n.outcome is null
 union all
select 'wait-dispute', d.id, 1::bigint, d.raised_at, r.store_id, null, true,
       array_remove(array[d.employee_id, d.raiser_id, d.proposed_id], null)
       || array(select a.employee_id from attribution a where a.response_id = d.response_id)
  from dispute d join response r on r.id = d.response_id
 where d.state = 'open';
create index dispute_open on dispute (raised_at) where state = 'open';

-- Of which step somebody was reminded: once a lead, once HR, and never again.
create table notice_reminder (
    about varchar(12) not null,
    id    bigint      not null,
    part  bigint      not null,
    hr    boolean     not null,
    at    timestamptz not null,
    primary key (about, id, part, hr)
);
create index notice_reminder_at on notice_reminder (at);
