-- Cases that a customer confirmed as solved count towards badges of who worked them.
alter table badge_rule drop constraint badge_rule_source_check;
alter table badge_rule add constraint badge_rule_source_check
    check (source in ('praise', 'thanked', 'thanking', 'idea', 'case'));
alter table badge_rule add constraint badge_rule_case
    check (source <> 'case' or about is null and kind in ('first', 'often') and coalesce(people, 1) = 1);
create index recovery_case_confirmed on recovery_case (confirmed_at) where confirmed_at is not null;
