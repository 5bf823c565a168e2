-- An organisation that teaches its staff with Mizan. The id is Keycloak's. What it tells its people about itself stands beside it.
create table organisation (
    id                      uuid        not null primary key,
    name                    text        not null,
    zone                    text        not null,
    incident_contact        text,
    data_protection_officer text,
    policy                  text,
    retention_months        integer,
    created                 timestamptz not null
);

create table organisation_group (
    id           uuid not null primary key,
    organisation uuid not null references organisation (id),
    name         text not null,
    unique (organisation, name),
    unique (organisation, id)
);

-- The one place in which Mizan keeps a name: as long as somebody belongs to an organisation, which has to know whom it asks.
create table membership (
    organisation uuid        not null references organisation (id),
    person       uuid        not null references person (id) deferrable initially deferred,
    role         text        not null,
    name         text        not null,
    language     text        not null,
    zone         text        not null,
    joined       timestamptz not null,
    primary key (organisation, person)
);
create index membership_person on membership (person);
create index membership_name on membership (organisation, name, person);

create table group_member (
    organisation uuid not null,
    member_group uuid not null,
    person       uuid not null,
    primary key (member_group, person),
    foreign key (organisation, member_group) references organisation_group (organisation, id),
    foreign key (organisation, person) references membership (organisation, person) on delete cascade deferrable initially deferred
);
create index group_member_person on group_member (organisation, person);

create table assignment (
    id           uuid        not null primary key,
    organisation uuid        not null references organisation (id),
    title        text        not null,
    everybody    boolean     not null,
    required     boolean     not null,
    due          date,
    due_days     integer,
    every_months integer,
    grace_days   integer     not null,
    created      timestamptz not null,
    withdrawn    timestamptz,
    unique (organisation, id)
);

create table assignment_course (
    assignment uuid    not null references assignment (id),
    place      integer not null,
    course     text    not null,
    primary key (assignment, place),
    unique (assignment, course)
);

create table assignment_group (
    organisation uuid not null,
    assignment   uuid not null,
    member_group uuid not null,
    primary key (assignment, member_group),
    foreign key (organisation, assignment) references assignment (organisation, id),
    foreign key (organisation, member_group) references organisation_group (organisation, id)
);

create table assignment_person (
    organisation uuid not null,
    assignment   uuid not null,
    person       uuid not null,
    primary key (assignment, person),
    foreign key (organisation, assignment) references assignment (organisation, id),
    foreign key (organisation, person) references membership (organisation, person) on delete cascade deferrable initially deferred
);

-- One course of an assignment as it stands for one person in one period: all that an organisation learns of somebody's learning. It goes with the
-- membership, so that leaving ends the organisation's sight at once.
create table duty (
    organisation   uuid    not null,
    assignment     uuid    not null,
    person         uuid    not null,
    course         text    not null,
    period         integer not null,
    opened         date    not null,
    due            date,
    grace_days     integer not null,
    required       boolean not null,
    begun          timestamptz,
    completed      timestamptz,
    completed_hash char(64),
    primary key (assignment, person, course, period),
    foreign key (organisation, assignment) references assignment (organisation, id),
    foreign key (organisation, person) references membership (organisation, person) on delete cascade deferrable initially deferred
);
create index duty_organisation on duty (organisation, person);
create index duty_person on duty (person, course);
