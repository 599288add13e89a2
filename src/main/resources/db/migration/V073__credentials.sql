-- Keys that sign credentials. Exactly one signs; the private half of an older one is forgotten, and
-- its public half stays for as long as anybody may hold what it signed.
create table credential_key (
    kid        varchar(43)  primary key check (kid ~ '^[A-Za-z0-9_-]{43}$'), -- RFC 7638
    public_jwk text         not null,
    wrapped    text,                                -- the private half as a JWE; none once retired
    made_at    timestamptz  not null,
    made_by    varchar(255) not null,
    retired_at timestamptz,
    version    bigint       not null default 0,
    check ((retired_at is null) = (wrapped is not null))
);
create unique index credential_key_signs on credential_key ((true)) where retired_at is null;

-- An award that its owner carries elsewhere. What was signed is kept while it is valid and forgotten
-- when it is taken back; its place in the status list stays for ever.
create table credential (
    id         varchar(22) primary key check (id ~ '^[A-Za-z0-9_-]{22}$'),
    award_id   bigint      not null references badge_award,
    language   varchar(2)  not null check (language in ('en', 'bg', 'lt')),
    named      boolean     not null,                -- the owner chose to be named in it
    kid        varchar(43) not null references credential_key,
    list       integer     not null check (list > 0),
    place      integer     not null check (place between 0 and 131071),
    signed     text,
    made_at    timestamptz not null,
    ended_at   timestamptz,
    ended_by   varchar(6) check (ended_by in ('owner', 'issuer')),
    version    bigint      not null default 0,
    unique (list, place),
    check ((ended_at is null) = (signed is not null)),
    check ((ended_at is null) = (ended_by is null))
);
create unique index credential_of_award on credential (award_id) where ended_at is null;
create index credential_award on credential (award_id);

create function credential_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.ended_at is null and new.ended_at is not null then
        old.signed := new.signed;
        old.ended_at := new.ended_at;
        old.ended_by := new.ended_by;
        old.version := new.version;
        if new is not distinct from old then
            return new;
        end if;
    end if;
    raise exception 'a credential is taken back once; nothing else of it changes';
end $$;
create trigger credential_stays before update or delete on credential
    for each row execute function credential_stays();
