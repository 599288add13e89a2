-- In which language a comment is written, so that it is shown and read out as such; none is the
-- idea's.
alter table idea_comment add language varchar(2) check (language in ('en', 'bg', 'lt'));
