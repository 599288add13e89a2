-- When a thank-you was written here; one of an earlier programme was given long before. What is
-- there already is taken as new: the first night looks at all of it.
alter table kudos add column written_at timestamptz not null default now();
create index kudos_written on kudos using brin (written_at);
create index kudos_withdrawn on kudos (withdrawn_at) where withdrawn_at is not null;
create index kudos_hidden on kudos (hidden_at) where hidden_at is not null;
