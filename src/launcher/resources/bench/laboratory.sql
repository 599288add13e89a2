insert into fact_measure (code, side, name_en, name_bg, name_lt)
select 'bench-' || i, 'ex', 'Item ' || i, 'Item ' || i, 'Item ' || i from generate_series(0, 9) i;
insert into store_fact (measure_id, month, store_id, side, value, n, variance)
select m.id, month::date, s.id, 'ex',
       3.5 + (s.id % 5 - 2) * 0.1 + (abs(hashint8extended(s.id * 1000 + extract(month from month)::int,
              m.id)) % 1000) / 1000.0, 8 + s.id % 7, 0.8
  from fact_measure m cross join store s
 cross join generate_series(date_trunc('month', now()) - interval '36 months',
                            date_trunc('month', now()) - interval '1 month', interval '1 month') month
 where m.code like 'bench-%';
insert into rollup_store_missed
select s.id, month::date, 'NPS', missed, 30, 20 - 4 * missed, 5, 5 + 4 * missed, 25,
       25 * (80 - 5 * missed), 25 * (80 - 5 * missed) * (80 - 5 * missed) * 1.2
  from store s cross join generate_series(0, 3) missed
 cross join generate_series(date_trunc('month', now()) - interval '24 months',
                            date_trunc('month', now()) - interval '1 month', interval '1 month') month;
insert into rollup_store_standard
select s.id, month::date, 'NPS', 'standard-' || standard, met, others, 10,
       case when met then 6 else 4 end, 2, case when met then 2 else 4 end, 8, 640, 60000
  from store s cross join generate_series(1, 6) standard cross join generate_series(0, 2) others
 cross join (values (true), (false)) m (met)
 cross join generate_series(date_trunc('month', now()) - interval '24 months',
                            date_trunc('month', now()) - interval '1 month', interval '1 month') month;
vacuum analyze;
