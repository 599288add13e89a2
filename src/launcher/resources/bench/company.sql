insert into region (code, name) select 'R' || r, 'Region ' || r from generate_series(1, 10) r;
insert into store (code, name, city, region_id, format, zone, language)
select case s when 1 then 'BG-SOF-01' when 2 then 'LT-VNO-01'
              else 'S' || lpad(s::text, 4, '0') end,
       'Store ' || s, 'City', (select id from region where code = 'R' || (s % 10 + 1)),
       case s % 3 when 0 then 'mall' when 1 then 'city' else 'outlet' end, 'Europe/Sofia', 'en'
  from generate_series(1, 1000) s;
insert into team (store_id, code, name) select id, 'desk', 'Desk' from store;
insert into employee (number, given_name, family_name, language)
select 'E' || (1000 + e), 'Given ' || e, 'Family ' || e, 'en' from generate_series(1, 8000) e;
create table bench_person as
select row_number() over (order by e.id) - 1 as n, e.id as employee_id, t.store_id, t.id as team_id
  from employee e
  join (select id, store_id, row_number() over (order by store_id) as s from team) t
    on t.s = (substr(e.number, 2)::int - 1001) / 8 + 1;
insert into assignment (employee_id, store_id, team_id, role, from_day)
select employee_id, store_id, team_id, 'member', date '2020-01-01' from bench_person;
create unique index bench_person_n on bench_person (n);
analyze;
