-- A person is the subject id that Keycloak gave, and the day of the first sign-in. No name, no address.
create table person (
    id      uuid        not null primary key,
    arrived timestamptz not null
);

-- Sessions that ended before their cookie: every replica looks here, so that a copy of the cookie opens nothing.
create table ended_session (
    id    text        not null primary key,
    ended timestamptz not null
);
create index ended_session_ended on ended_session (ended);

-- A learner's own key, wrapped under a master key that is never in the database; destroyed at erasure, and with it all that it encrypted.
create table learner_key (
    person     uuid  not null primary key references person (id) deferrable initially deferred,
    master_key text  not null,
    wrapped    bytea not null
);

-- That somebody was erased, not who: an HMAC under a key that is never in the database. The subject stands beside it only until
-- Keycloak has deleted the account too.
create table erasure (
    tombstone text        not null primary key,
    asked     timestamptz not null,
    subject   uuid
);
create index erasure_subject on erasure (asked) where subject is not null;
