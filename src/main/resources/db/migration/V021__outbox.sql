-- Messages that have to leave the process, each written in the transaction of what it tells of, and deleted when it is delivered. `turn` and `number`
-- say in which order a person's messages of one kind go; `due` is when the first is tried next. While a worker carries one, it holds a lease;
-- if it ends meanwhile, the lease runs out and the message is taken again.
create table outbox (
    id           uuid        not null primary key,
    number       bigint      generated always as identity,
    person       uuid        not null references person (id) deferrable initially deferred,
    kind         text        not null,
    payload      text        not null,
    turn         timestamptz not null,
    due          timestamptz not null,
    tries        integer     not null,
    lease        uuid,
    leased_until timestamptz
);
create index outbox_due on outbox (due, number) where lease is null;
create index outbox_order on outbox (person, kind, turn, number);
-- One message of a person is under way at a time, whatever the number of workers.
create unique index outbox_under_way on outbox (person) where lease is not null;
