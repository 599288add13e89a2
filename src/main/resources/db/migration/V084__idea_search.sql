create extension if not exists pg_trgm;

-- The stems of words in their language. PostgreSQL knows no Bulgarian ones: those words stand as
-- they are, and are found by how they begin.
create function idea_lexemes(language text, words text) returns tsvector
    language sql immutable parallel safe strict as
$$ select case language
              when 'en' then to_tsvector('pg_catalog.english'::regconfig, words)
              when 'lt' then to_tsvector('pg_catalog.lithuanian'::regconfig, words)
              else to_tsvector('pg_catalog.simple'::regconfig, public.folded(words))
          end $$;

-- What ideas that were sent are found by. Apart from them, as each vote writes an idea's row anew,
-- and its words stay.
create table idea_text (
    idea_id bigint   primary key references idea,
    plain   text     not null, -- the title folded
    heading tsvector not null, -- the title's stems
    words   tsvector not null  -- stems, and folded words, of title and text
);
create index idea_text_plain on idea_text using gin (plain gin_trgm_ops);
create index idea_text_heading on idea_text using gin (heading);
create index idea_text_words on idea_text using gin (words);
create index idea_top on idea (votes desc, id desc) where sent_at is not null;

create function idea_text_begins() returns trigger language plpgsql as $$
begin
    insert into idea_text (idea_id, plain, heading, words)
    values (new.id, folded(new.title), idea_lexemes(new.language, new.title),
            setweight(idea_lexemes(new.language, new.title), 'A')
            || setweight(idea_lexemes(new.language, new.text), 'D')
            || to_tsvector('pg_catalog.simple'::regconfig, folded(new.title || ' ' || new.text)));
    return null;
end $$;
create trigger idea_text_inserted after insert on idea
    for each row when (new.sent_at is not null) execute function idea_text_begins();
create trigger idea_text_sent after update of sent_at on idea
    for each row when (old.sent_at is null and new.sent_at is not null)
    execute function idea_text_begins();

-- What an idea of that title is like: two of its words in the other's title, or its only one. The
-- eight longest words are asked for, the end of a Bulgarian one (an article, a plural) is not.
create function idea_alike(language text, title text) returns tsquery
    language sql immutable parallel safe strict as
$$ with term as (
       select distinct '''' || replace(case when language = 'bg'
                                            then left(lexeme, greatest(3, length(lexeme) - 3))
                                            else lexeme end, '''', '''''') || ''''
              || case when language = 'bg' then ':*' else '' end as word
         from (select lexeme
                 from unnest(tsvector_to_array(public.idea_lexemes(language, title))) lexeme
                where length(lexeme) > case when language = 'bg' then 3 else 2 end and lexeme !~ '\\'
                order by length(lexeme) desc, lexeme limit 8) l)
   select coalesce(
       (select string_agg('(' || a.word || ' & ' || b.word || ')', ' | ')
          from term a join term b on a.word < b.word),
       (select word from term), '')::tsquery $$;

-- Finds words as they begin, and in any form that English or Lithuanian give them.
create function idea_asked(words text) returns tsquery language sql immutable parallel safe strict as
$$ select public.beginnings(words)
          || plainto_tsquery('pg_catalog.english'::regconfig, words)
          || plainto_tsquery('pg_catalog.lithuanian'::regconfig, words) $$;
