-- That evidence was exported: the pack itself is not kept. Of which completions, how many, and the head of its chain, by which it can be told again.
create table evidence_export (
    id           uuid        not null primary key,
    organisation uuid        not null references organisation (id),
    exported     timestamptz not null,
    assignment   uuid,
    course       text,
    from_day     date,
    until_day    date,
    lines        integer     not null,
    head         char(64)    not null
);
create index evidence_export_organisation on evidence_export (organisation, exported desc);

-- Who is in it, for that person to read; it outlives the membership, since the pack does too.
create table evidence_subject (
    export    uuid   not null references evidence_export (id),
    person    uuid   not null references person (id) deferrable initially deferred,
    reference uuid   not null,
    courses   text[] not null,
    primary key (export, person)
);
create index evidence_subject_person on evidence_subject (person);

-- What an export asks for.
create index duty_completed on duty (organisation, completed) where completed is not null;
