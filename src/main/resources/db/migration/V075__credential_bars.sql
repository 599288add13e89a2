-- Awards for which the company vouches no more: whoever earned one makes no credential of it again,
-- whether or not there was a valid one to withdraw.
create table credential_bar (
    award_id  bigint      primary key references badge_award,
    barred_at timestamptz not null
);
insert into credential_bar (award_id, barred_at)
select award_id, min(ended_at) from credential where ended_by = 'issuer' group by award_id;
