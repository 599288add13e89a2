-- How long customers wait for an answer; one row, which HR and the administrator may change.
create table recovery_terms (
    one          boolean primary key default true check (one),
    days         integer not null check (days between 1 and 30),          -- until a case is due
    open_days    boolean not null,             -- counts only days on which the store is open
    remind_hours integer not null check (remind_hours between 1 and 72),  -- before that
    again_hours  integer not null check (again_hours between 1 and 240),  -- from its lead to HR
    silent_days  integer not null check (silent_days between 1 and 90),   -- a customer who says no word
    version      bigint  not null default 0
);
insert into recovery_terms (days, open_days, remind_hours, again_hours, silent_days) values (3, true, 24, 24, 14);

-- On which days of the week a store is open; no row: on each.
create table recovery_calendar (
    store_id bigint   primary key references store,
    weekdays smallint not null check (weekdays between 1 and 127), -- a bit each, Monday is 1
    version  bigint   not null default 0
);

-- Days on which a store, or every one, is closed.
create table recovery_holiday (
    store_id bigint      references store, -- none for all of them
    day      date        not null,
    name     varchar(80) not null check (name ~ '\S'),
    unique nulls not distinct (store_id, day)
);

-- Why customers complain: playbook, reports and problems hang on it.
create table recovery_cause (
    code     varchar(40)   primary key check (code ~ '^[a-z][a-z0-9-]*$'),
    name_en  varchar(80)   not null check (name_en ~ '\S'),
    name_bg  varchar(80)   not null check (name_bg ~ '\S'),
    name_lt  varchar(80)   not null check (name_lt ~ '\S'),
    position integer       not null,
    goodwill numeric(9, 2) not null check (goodwill >= 0), -- euro that who works the case gives alone
    active   boolean       not null default true,
    version  bigint        not null default 0
);
insert into recovery_cause (code, name_en, name_bg, name_lt, position, goodwill) values
    ('product-fault', 'Faulty product', 'Дефектна стока', 'Prekės defektas', 1, 30),
    ('service', 'How we treated them', 'Отношение', 'Aptarnavimas', 2, 20),
    ('waiting', 'Waiting', 'Чакане', 'Laukimas', 3, 10),
    ('price', 'Price', 'Цена', 'Kaina', 4, 20),
    ('delivery', 'Delivery', 'Доставка', 'Pristatymas', 5, 20),
    ('policy', 'Our rules', 'Нашите правила', 'Mūsų taisyklės', 6, 20),
    ('other', 'Something else', 'Друго', 'Kita', 7, 10);

-- The playbook: what helps at each step.
create table recovery_hint (
    cause   varchar(40)   not null references recovery_cause,
    step    varchar(9)    not null check (step in ('listen', 'apologise', 'resolve', 'follow-up')),
    text_en varchar(1000) not null,
    text_bg varchar(1000) not null,
    text_lt varchar(1000) not null,
    primary key (cause, step)
);
insert into recovery_hint
select c.code, h.step, h.en, h.bg, h.lt
  from recovery_cause c
 cross join (values
    ('listen', 'Read every word first. Ask one open question, then repeat in your own words what went wrong.',
     'Първо прочетете всяка дума. Задайте един отворен въпрос и повторете със свои думи какво се е объркало.',
     'Pirma perskaitykite kiekvieną žodį. Užduokite vieną atvirą klausimą ir savais žodžiais pakartokite, kas nutiko.'),
    ('apologise', 'Say sorry for what happened, without "but". Name it: people hear a general regret as none.',
     'Извинете се за случилото се, без „но“. Назовете го: общото съжаление звучи като никакво.',
     'Atsiprašykite už tai, kas įvyko, be „bet“. Įvardykite: bendras apgailestavimas skamba kaip jokio.'),
    ('follow-up', 'Two days after the solution ask whether it holds. The customer decides whether it is solved.',
     'Два дни след решението попитайте дали е трайно. Клиентът решава дали е решено.',
     'Praėjus dviem dienoms po sprendimo paklauskite, ar jis veikia. Ar išspręsta, sprendžia klientas.'))
    as h (step, en, bg, lt);
insert into recovery_hint values
    ('product-fault', 'resolve', 'Offer exchange, repair or money back, and let the customer choose.',
     'Предложете замяна, ремонт или връщане на парите и оставете клиента да избере.',
     'Pasiūlykite pakeisti, taisyti arba grąžinti pinigus ir leiskite klientui pasirinkti.'),
    ('service', 'resolve', 'Say what will be done differently from today on, and by whom.',
     'Кажете какво ще се прави различно от днес нататък и от кого.',
     'Pasakykite, kas nuo šiandien bus daroma kitaip ir kas tai darys.'),
    ('waiting', 'resolve', 'Offer a time that is kept for this customer, and tell why it took so long.',
     'Предложете час, запазен за този клиент, и кажете защо се е забавило.',
     'Pasiūlykite laiką, skirtą šiam klientui, ir pasakykite, kodėl užtruko.'),
    ('price', 'resolve', 'Check the receipt against the shelf. If we were wrong, pay the difference at once.',
     'Сверете бележката с етикета. Ако грешката е наша, върнете разликата веднага.',
     'Palyginkite kvitą su etikete. Jei klydome mes, skirtumą grąžinkite iš karto.'),
    ('delivery', 'resolve', 'Find the parcel first. Then give one day and one hour, and keep them.',
     'Първо намерете пратката. После посочете един ден и един час и ги спазете.',
     'Pirma suraskite siuntą. Tada nurodykite vieną dieną bei valandą ir jų laikykitės.'),
    ('policy', 'resolve', 'Explain what the rule is for. If it makes no sense here, ask your lead for an exception.',
     'Обяснете за какво е правилото. Ако тук няма смисъл, поискайте изключение от ръководителя си.',
     'Paaiškinkite, kam taisyklė skirta. Jei čia ji beprasmė, paprašykite vadovo išimties.'),
    ('other', 'resolve', 'Ask the customer what would make it good, and say plainly what is possible.',
     'Попитайте клиента какво би поправило нещата и кажете ясно какво е възможно.',
     'Paklauskite kliento, kas ištaisytų padėtį, ir aiškiai pasakykite, kas įmanoma.');

-- Words to begin a letter from, in the customer's language; {names} are filled in.
create table recovery_template (
    code       varchar(40)   primary key check (code ~ '^[a-z][a-z0-9-]*$'),
    subject_en varchar(160)  not null, subject_bg varchar(160) not null, subject_lt varchar(160) not null,
    text_en    varchar(2000) not null, text_bg varchar(2000) not null, text_lt varchar(2000) not null,
    position   integer       not null,
    version    bigint        not null default 0
);
insert into recovery_template values
    ('received', 'We have received your words ({reference})', 'Получихме думите Ви ({reference})', 'Gavome Jūsų žodžius ({reference})',
     E'{greeting}\n\nThank you for telling us what went wrong at {store}. Somebody reads every word and answers you by {answer-by}.\n\nYour reference is {reference}. Here you see how far we are, and can write to us:\n{link}\n\n{store}',
     E'{greeting}\n\nБлагодарим Ви, че ни казахте какво се е объркало в {store}. Някой чете всяка дума и ще Ви отговори до {answer-by}.\n\nНомерът Ви е {reference}. Тук виждате докъде сме стигнали и можете да ни пишете:\n{link}\n\n{store}',
     E'{greeting}\n\nDėkojame, kad papasakojote, kas nepavyko: {store}. Kas nors perskaitys kiekvieną žodį ir Jums atsakys iki {answer-by}.\n\nJūsų numeris – {reference}. Čia matysite, kas jau padaryta, ir galėsite mums parašyti:\n{link}\n\n{store}', 0, 0),
    ('question', 'A question about {reference}', 'Въпрос по {reference}', 'Klausimas dėl {reference}',
     E'{greeting}\n\nI am reading what you wrote and want to understand it right. Could you tell me a little more about what happened?\n\nYou can answer here:\n{link}\n\n{sender}, {store}',
     E'{greeting}\n\nЧета какво сте написали и искам да го разбера правилно. Бихте ли ми разказали малко повече какво се случи?\n\nМожете да отговорите тук:\n{link}\n\n{sender}, {store}',
     E'{greeting}\n\nSkaitau, ką parašėte, ir noriu teisingai suprasti. Ar galėtumėte papasakoti šiek tiek daugiau, kas įvyko?\n\nAtsakyti galite čia:\n{link}\n\n{sender}, {store}', 1, 0),
    ('apology', 'We are sorry ({reference})', 'Съжаляваме ({reference})', 'Atsiprašome ({reference})',
     E'{greeting}\n\nWhat happened should not have happened, and I am sorry for it. I am looking for a solution now and will write to you again.\n\n{link}\n\n{sender}, {store}',
     E'{greeting}\n\nСлучилото се не биваше да се случва и аз съжалявам за него. Сега търся решение и ще Ви пиша отново.\n\n{link}\n\n{sender}, {store}',
     E'{greeting}\n\nTai, kas įvyko, neturėjo įvykti, ir aš dėl to atsiprašau. Dabar ieškau sprendimo ir parašysiu Jums dar kartą.\n\n{link}\n\n{sender}, {store}', 2, 0),
    ('solution', 'Our solution for {reference}', 'Нашето решение по {reference}', 'Mūsų sprendimas dėl {reference}',
     E'{greeting}\n\nThis is what we do about it:\n\n\n\nYou can tell us here whether it is solved:\n{link}\n\n{sender}, {store}',
     E'{greeting}\n\nЕто какво правим:\n\n\n\nТук можете да ни кажете дали е решено:\n{link}\n\n{sender}, {store}',
     E'{greeting}\n\nŠtai ką darome:\n\n\n\nČia galite pasakyti, ar klausimas išspręstas:\n{link}\n\n{sender}, {store}', 3, 0),
    ('asking', 'Is it solved? ({reference})', 'Решено ли е? ({reference})', 'Ar išspręsta? ({reference})',
     E'{greeting}\n\nA few days ago we offered you a solution. Has it worked? One tap tells us:\n{link}\n\n{sender}, {store}',
     E'{greeting}\n\nПреди няколко дни Ви предложихме решение. Подейства ли? Едно докосване ни казва:\n{link}\n\n{sender}, {store}',
     E'{greeting}\n\nPrieš kelias dienas pasiūlėme Jums sprendimą. Ar jis padėjo? Pakaks vieno paspaudimo:\n{link}\n\n{sender}, {store}', 4, 0);

-- What opens cases besides a customer's wish. A draft, then live, then retired; its terms stay.
create table recovery_rule (
    id         bigint       generated by default as identity primary key,
    name       varchar(80)  not null check (name ~ '\S'),
    replaces   bigint       references recovery_rule, -- the one that retires when this goes live
    scale      varchar(12),                           -- with score_most, none for each
    score_most numeric(4, 1),
    region     varchar(20),                           -- code, none for each
    stores     varchar(20)[] not null,                -- codes, none for all
    value_least numeric(12, 2) check (value_least > 0), -- of the transaction
    words_en   varchar(120)[] not null,               -- one of them is enough; none for no matter which
    words_bg   varchar(120)[] not null,
    words_lt   varchar(120)[] not null,
    cause      varchar(40)  not null references recovery_cause,
    drafted_by varchar(255) not null,
    drafted_at timestamptz  not null,
    looked_by  varchar(255),                          -- at its dry run
    looked_at  timestamptz,
    looked_cases integer,
    live_by    varchar(255),
    live_at    timestamptz,
    retired_by varchar(255),
    retired_at timestamptz,
    version    bigint       not null default 0,
    check ((scale is null) = (score_most is null)),
    check (score_most is not null or value_least is not null
           or cardinality(words_en) + cardinality(words_bg) + cardinality(words_lt) > 0),
    check (num_nonnulls(looked_by, looked_at, looked_cases) in (0, 3)),
    check (num_nonnulls(live_by, live_at) in (0, 2)),
    check (live_at is null or looked_at is not null),
    check (num_nonnulls(retired_by, retired_at) in (0, 2)),
    check (retired_at is null or live_at is not null)
);
create index recovery_rule_live on recovery_rule (id) where live_at is not null and retired_at is null;

create function recovery_rule_stays() returns trigger language plpgsql as $$
begin
    if old.live_at is not null and (tg_op = 'DELETE' or
       (new.name, new.scale, new.score_most, new.region, new.stores, new.value_least, new.words_en,
        new.words_bg, new.words_lt, new.cause, new.live_at) is distinct from
       (old.name, old.scale, old.score_most, old.region, old.stores, old.value_least, old.words_en,
        old.words_bg, old.words_lt, old.cause, old.live_at)) then
        raise exception 'rule % went live and stays as it is', old.id;
    end if;
    return coalesce(new, old);
end $$;
create trigger recovery_rule_stays before update or delete on recovery_rule
    for each row execute function recovery_rule_stays();

-- Is one of these words in it? Stems of English and Lithuanian; Bulgarian, of which PostgreSQL knows
-- no stems, by how a word begins, without its ending.
create function recovery_said(said text, language text, en text[], bg text[], lt text[])
    returns boolean language sql immutable parallel safe as
$$ select coalesce(
       (language is null or language = 'en') and exists
           (select 1 from unnest(en) w where to_tsvector('pg_catalog.english'::regconfig, said)
                   @@ phraseto_tsquery('pg_catalog.english'::regconfig, w))
       or (language is null or language = 'lt') and exists
           (select 1 from unnest(lt) w where to_tsvector('pg_catalog.lithuanian'::regconfig, said)
                   @@ phraseto_tsquery('pg_catalog.lithuanian'::regconfig, w))
       or (language is null or language = 'bg') and exists
           (select 1 from unnest(bg) w
             where (select coalesce(bool_and(to_tsvector('pg_catalog.simple'::regconfig, public.folded(said))
                           @@ (quote_literal(case when length(l) > 5 then left(l, length(l) - 2) else l end)
                               || ':*')::tsquery), false)
                      from unnest(tsvector_to_array(
                               to_tsvector('pg_catalog.simple'::regconfig, public.folded(w)))) l
                     where l !~ '[\\'']')), false) $$;

-- The closed loop for one unhappy customer.
create table recovery_case (
    id            bigint        generated by default as identity primary key,
    reference     varchar(20)   not null generated always as ('C-' || (100000 + id)) stored,
    response_id   bigint        unique, -- none for a complaint by phone or a review; see 0018
    unsolicited_id bigint       unique references unsolicited_feedback,
    rule_id       bigint        references recovery_rule, -- which opened it
    store_id      bigint        not null references store,
    cause         varchar(40)   not null references recovery_cause,
    words         varchar(4000) not null default '', -- of a complaint that stands nowhere else
    value         numeric(12, 2),                    -- of the transaction, euro
    language      varchar(2)    not null check (language in ('en', 'bg', 'lt')), -- the customer's
    name          varchar(120)  not null default '', -- the customer's, if the answer tells none
    mail          varchar(254)  not null default '',
    phone         varchar(40)   not null default '',
    opened_at     timestamptz   not null,
    opened_by     varchar(255), -- the login; none for the portal itself
    promised_at   timestamptz   not null, -- by when the customer was told they would hear from us
    due_at        timestamptz   not null, -- the same, but for pauses and reopening
    paused_at     timestamptz,
    paused_for    varchar(8)    check (paused_for in ('customer', 'part', 'supplier', 'expert')),
    left_seconds  bigint,       -- that the clock had left when it was stopped; less than 0 if late
    owner_id      bigint        references employee,
    answered_at   timestamptz,  -- the first word of a person to the customer
    closed_at     timestamptz,
    outcome       varchar(11)   check (outcome in ('recovered', 'unconfirmed', 'dismissed')),
    confirmed_at  timestamptz,  -- the customer said that it is solved
    second_score  smallint      check (second_score between 0 and 10), -- stays here, never in NPS
    second_at     timestamptz,
    reopened      integer       not null default 0,
    asked_amount  numeric(9, 2) check (asked_amount > 0), -- goodwill above the limit
    asked_by      varchar(255),
    approved_amount numeric(9, 2) check (approved_amount > 0),
    approved_by   varchar(255),
    version       bigint        not null default 0,
    check (response_id is null or unsolicited_id is null),
    check (num_nonnulls(response_id, unsolicited_id) = 1 or words ~ '\S'),
    check (num_nonnulls(paused_at, paused_for, left_seconds) in (0, 3)),
    check (paused_at is null or closed_at is null),
    check ((closed_at is null) = (outcome is null)),
    check ((outcome is not distinct from 'recovered') = (confirmed_at is not null)),
    check ((second_score is null) = (second_at is null)),
    check ((asked_amount is null) = (asked_by is null)),
    check ((approved_amount is null) = (approved_by is null))
);
create unique index recovery_case_reference on recovery_case (reference);
create index recovery_case_open on recovery_case (store_id, due_at) where closed_at is null;
create index recovery_case_owner on recovery_case (owner_id, due_at) where closed_at is null;
create index recovery_case_opened on recovery_case (opened_at);

-- The four steps, each with its own evidence; once each, but for a solution that did not hold.
create table recovery_step (
    case_id     bigint        not null references recovery_case,
    round       integer       not null check (round >= 0), -- how often it had been reopened
    step        varchar(9)    not null check (step in ('listen', 'apologise', 'resolve', 'follow-up')),
    words       varchar(4000) not null check (words ~ '\S'),
    way         varchar(6)    check (way in ('letter', 'call', 'person')), -- of the regret
    said_at     timestamptz,                                              -- the same
    amount      numeric(9, 2) check (amount > 0),                         -- of the solution, if any
    done_by     varchar(255)  not null,
    employee_id bigint        references employee,
    done_at     timestamptz   not null,
    primary key (case_id, round, step),
    check (num_nonnulls(way, said_at) = case when step = 'apologise' then 2 else 0 end),
    check (amount is null or step = 'resolve'),
    check (round = 0 or step in ('resolve', 'follow-up'))
);
create trigger recovery_step_stays before update or delete on recovery_step
    for each row execute function only_added();

create function recovery_step_follows() returns trigger language plpgsql as $$
declare
    before text := case new.step when 'apologise' then 'listen' when 'resolve' then 'apologise'
                                 when 'follow-up' then 'resolve' end;
begin
    if before is not null and not exists
           (select 1 from recovery_step s where s.case_id = new.case_id and s.step = before
               and s.round = case when before in ('listen', 'apologise') then 0 else new.round end) then
        raise exception 'case %: % comes before %', new.case_id, before, new.step;
    end if;
    return new;
end $$;
create trigger recovery_step_follows before insert on recovery_step
    for each row execute function recovery_step_follows();

-- What was said and done besides, in order.
create table recovery_entry (
    id          bigint        generated by default as identity primary key,
    case_id     bigint        not null references recovery_case,
    kind        varchar(9)    not null
        check (kind in ('opened', 'letter', 'written', 'call', 'note', 'cause', 'given', 'paused', 'resumed',
                        'asked', 'approved', 'yes', 'no', 'scored', 'closed', 'late')),
    words       varchar(4000) not null default '',
    subject     varchar(200)  not null default '',
    login       varchar(255), -- none for the customer and the portal
    employee_id bigint        references employee,
    to_id       bigint        references employee, -- to whom it was given
    at          timestamptz   not null
);
create index recovery_entry_case on recovery_entry (case_id, id);
create trigger recovery_entry_stays before update or delete on recovery_entry
    for each row execute function only_added();

-- Secrets of links to the customer's page, by their SHA-256.
create table recovery_link (
    hash    bytea       primary key check (octet_length(hash) = 32),
    case_id bigint      not null references recovery_case,
    made_at timestamptz not null
);
create index recovery_link_case on recovery_link (case_id);

-- Whom a case was brought to: its owner before it is due, then its leads, then HR; once each.
create table recovery_escalation (
    case_id bigint      not null references recovery_case,
    round   integer     not null,
    step    smallint    not null check (step between 1 and 3), -- owner, lead, HR
    at      timestamptz not null,
    primary key (case_id, round, step)
);
