-- Who served a transaction, as the till or the order system says. The intake reads it: an answer
-- that names this reference in this store credits these people. Weights of a transaction sum to 1.
create table transaction_credit (
    store_id    bigint        not null,
    reference   varchar(120)  not null,
    employee_id bigint        not null,
    weight      numeric(7, 6) not null check (weight > 0 and weight <= 1),
    occurred_at timestamptz   not null,
    primary key (store_id, reference, employee_id)
);
