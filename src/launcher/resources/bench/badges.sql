insert into badge (code) select 'bench-' || i from generate_series(1, 50) i;
insert into badge_rule (badge_id, number, name_en, name_bg, name_lt, sentence_en, sentence_bg,
       sentence_lt, kind, source, times, span, people, in_a_row, free, within, from_day,
       awarded_until, written_at, written_by)
select b.id, 1, b.code, b.code, b.code, b.code, b.code, b.code, kind, source,
       case when kind <> 'first' then 2 + i / 10 end,
       case kind when 'often' then (array['month', 'quarter'])[1 + i % 2] end,
       case kind when 'often' then 1 end, case kind when 'often' then 1 + i % 3 end,
       case kind when 'streak' then i % 3 end, case kind when 'streak' then 90 end,
       current_date - 730, current_date - 730, now(), 'bench'
  from generate_series(1, 50) i
  join badge b on b.code = 'bench-' || i
 cross join lateral (select (array['often', 'streak', 'best', 'together', 'often', 'best', 'first',
       'often', 'best', 'together'])[1 + i % 10] as kind) k
 cross join lateral (select case when kind = 'streak' then 'praise'
       when kind = 'first' then (array['thanked', 'thanking'])[1 + i / 10 % 2]
       else (array['praise', 'thanked', 'thanking'])[1 + i / 10 % 3] end as source) s;
vacuum analyze;
