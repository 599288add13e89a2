-- What was told of comments that were taken back before: their notices go along, and the letters
-- that wait with them.
delete from notice n using idea_comment c
 where n.about = 'ideatalk' and c.id = n.part and c.idea_id = n.about_id
   and c.withdrawn_at is not null;
