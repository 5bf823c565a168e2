-- That a person completed a version of a course. The badge made of it names neither the person nor this row's person: its holder is `subject`,
-- which is another for each certificate.
create table certificate (
    code    char(16)    not null primary key,
    person  uuid        not null references person (id) deferrable initially deferred,
    course  text        not null,
    hash    char(64)    not null,
    subject uuid        not null,
    place   integer     not null unique,
    issued  timestamptz not null,
    until   timestamptz,
    unique (person, course, hash)
);

-- Which places in the published lists are taken back. Says nothing about whose they are, and stays when an account is erased: the badge is
-- still out there.
create table certificate_revocation (
    place   integer     not null primary key,
    revoked timestamptz not null
);
