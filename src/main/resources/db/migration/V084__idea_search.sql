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

alter table idea
    add plain text generated always as (folded(title)) stored,
    add heading tsvector generated always as (idea_lexemes(language, title)) stored,
    add words tsvector generated always as (
        setweight(idea_lexemes(language, title), 'A') || setweight(idea_lexemes(language, text), 'D')
        || to_tsvector('pg_catalog.simple'::regconfig, folded(title || ' ' || text))) stored;
create index idea_plain on idea using gin (plain gin_trgm_ops) where sent_at is not null;
create index idea_heading on idea using gin (heading) where sent_at is not null;
create index idea_words on idea using gin (words) where sent_at is not null;
create index idea_top on idea (votes desc, id desc) where sent_at is not null;

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
