-- A day in Bulgarian and Lithuanian ends with a full stop of its own. What somebody wrote anew stays.
update recovery_template
   set text_bg = replace(text_bg, 'ще Ви отговори до {answer-by}.', 'ще Ви отговори до {answer-by}'),
       text_lt = replace(text_lt, 'Jums atsakys iki {answer-by}.', 'Jums atsakys iki {answer-by}')
 where code = 'received' and version = 0;
