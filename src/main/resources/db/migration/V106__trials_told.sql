-- Which trials that are over were told to somebody who decides about the idea: HR of the company, or
-- who answers for it. A gate before adoption can need that.
create table idea_trial_told (
    trial_id bigint       primary key references idea_trial,
    told_to  varchar(255) not null, -- the login of who read it first
    told_at  timestamptz  not null
);
create trigger idea_trial_told_stays before update or delete on idea_trial_told
    for each row execute function only_added();
