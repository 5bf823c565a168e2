-- Printed codes by which people without e-mail join. Nothing here says a code: only its keyed hash is kept. A code names nobody, and nobody can be told
-- apart by the code with which they joined.
create table joining_code (
    id           uuid        not null primary key,
    organisation uuid        not null references organisation (id),
    member_group uuid,
    code_hash    text        not null unique,
    last_day     date        not null,
    places       integer     not null,
    taken        integer     not null,
    created      timestamptz not null,
    withdrawn    timestamptz,
    check (taken between 0 and places),
    foreign key (organisation, member_group) references organisation_group (organisation, id) on delete set null (member_group)
);
create index joining_code_organisation on joining_code (organisation, created);

-- How often a session tried a code within the hour, so that codes cannot be guessed. The mark is a keyed hash of the session and leads to nobody.
create table joining_try (
    mark  text        not null primary key,
    since timestamptz not null,
    tries integer     not null
);
create index joining_try_since on joining_try (since);
