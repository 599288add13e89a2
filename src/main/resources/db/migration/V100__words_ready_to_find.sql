-- What finds a listed word is worked out once, when it is listed, and not for each answer that comes.
alter table alert_word
    add column query tsquery not null generated always as (alert_query(language, phrase)) stored,
    add column beginning text not null generated always as (alert_beginning(language, phrase)) stored;
