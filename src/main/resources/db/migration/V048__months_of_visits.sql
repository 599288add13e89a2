-- Months carry what days do, so that a long period is whole months and the days at its ends.
alter table rollup_store_month
    add column words     integer        not null default 0, -- answers that came with a comment
    add column value_n   integer        not null default 0,
    add column value_sum numeric(20, 4) not null default 0;
update rollup_store_month m
   set words = d.words, value_n = d.value_n, value_sum = d.value_sum
  from (select store_id, date_trunc('month', day)::date as month, scale, sum(words) as words,
               sum(value_n) as value_n, sum(value_sum) as value_sum
          from rollup_store_day
         group by 1, 2, 3) d
 where m.question = 'person'
   and (m.store_id, m.month, m.scale) = (d.store_id, d.month, d.scale);
