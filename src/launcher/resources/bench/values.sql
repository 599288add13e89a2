insert into company_value (code, position) values ('bench', 1);
insert into company_value_wording (value_id, number, name_en, name_bg, name_lt, sentence_en,
       sentence_bg, sentence_lt, examples_en, examples_bg, examples_lt, written_at, written_by)
select id, 1, 'Help', 'Помощ', 'Pagalba', 'We help', 'Помагаме', 'Padedame', '', '', '', now(), 'bench'
  from company_value where code = 'bench';
