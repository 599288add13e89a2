-- What a person chose for the portal itself; the login name comes from the identity provider.
create table preference (
    username    varchar(255) primary key,
    language    varchar(2)  not null check (language in ('en', 'bg', 'lt')),
    theme       varchar(6)  not null default 'system' check (theme in ('system', 'light', 'dark'))
);

-- Reads of personal feedback and administrative changes; each entry carries the hash of the one before.
create table audit_entry (
    id            bigint      primary key,
    at            timestamptz not null,
    actor         varchar(255) not null,
    role          varchar(20) not null,
    action        varchar(60) not null,
    subject       varchar(255) not null,
    detail        text        not null default '',
    request_id    varchar(64) not null default '',
    previous_hash bytea       not null,
    hash          bytea       not null unique
);
create index audit_entry_subject on audit_entry (subject, at desc);
create index audit_entry_at on audit_entry (at desc);
