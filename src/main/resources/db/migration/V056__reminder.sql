-- What is, or was, written to somebody about a duty: one row for each occasion, so that nobody is told one thing twice. `mail` is the message of the
-- outbox in which it goes. It goes with the duty.
create table reminder (
    organisation uuid    not null,
    assignment   uuid    not null,
    person       uuid    not null,
    course       text    not null,
    period       integer not null,
    occasion     text    not null,
    day          date    not null,
    mail         uuid,
    sent         timestamptz,
    primary key (assignment, person, course, period, occasion),
    foreign key (assignment, person, course, period) references duty (assignment, person, course, period) on delete cascade deferrable initially deferred
);
create index reminder_person on reminder (person, organisation);

-- For which week a manager was last sent the numbers.
create table digest (
    organisation uuid not null,
    person       uuid not null,
    week         date not null,
    primary key (organisation, person),
    foreign key (organisation, person) references membership (organisation, person) on delete cascade deferrable initially deferred
);
