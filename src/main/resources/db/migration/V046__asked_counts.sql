-- How many customers a store asked on a day: a response rate is answers of that day over this.
create table asked_count (
    store_id bigint  not null references store,
    day      date    not null,
    asked    integer not null check (asked >= 0),
    primary key (store_id, day)
);
