-- Shares that add up earn a badge: a sum has a span as a count has one, and ideas are shared too.
alter table badge_rule drop constraint badge_rule_kind_check;
alter table badge_rule add constraint badge_rule_kind_check
    check (kind in ('first', 'often', 'sum', 'streak', 'best', 'together'));
alter table badge_rule drop constraint badge_rule_check2;
alter table badge_rule add constraint badge_rule_span
    check ((kind in ('often', 'sum')) = (span is not null));
alter table badge_rule drop constraint badge_rule_check3;
alter table badge_rule add constraint badge_rule_spread
    check (kind in ('often', 'sum') or people is null and in_a_row is null);
alter table badge_rule drop constraint badge_rule_check10;
alter table badge_rule add constraint badge_rule_idea
    check (source <> 'idea' or about is null and kind in ('first', 'often', 'sum')
           and coalesce(people, 1) = 1);
alter table badge_rule add constraint badge_rule_sum
    check (kind <> 'sum' or source in ('praise', 'thanked', 'idea'));
