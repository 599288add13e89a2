-- Four weeks of interactions in five stores: drawn at a rate of one in four, some not to be reached.
insert into interaction (source, external_id, store_id, day, hour, employees, outcome, person,
                         account, told_at, verdict)
select 'demo', s.code || '-' || d || '-' || n, s.id, current_date - d, 9 + n % 10,
       array['DEMO-' || n % 7], (array['bought', 'bought', 'looked', 'returned'])[1 + n % 4],
       encode(sha256(convert_to(s.code || d || '-' || n, 'UTF8')), 'hex'), '',
       now() - make_interval(days => d, hours => n % 10),
       case when n % 13 = 0 then 'no_address'
            when n % 11 = 0 then 'person_asked'
            when get_byte(sha256(convert_to(s.code || d || n, 'UTF8')), 0) < 64 then 'invited'
            else 'not_drawn' end
  from (select id, code from store order by code limit 5) s,
       generate_series(1, 27) d, generate_series(1, 24) n
 order by d desc, n % 10, n, s.id
    on conflict do nothing
