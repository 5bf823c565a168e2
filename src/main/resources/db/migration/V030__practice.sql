-- One row for whoever practises, and for nobody else: cards refer to it, so that none can be stored while practice is being switched off.
-- Of the day only its number of questions is kept, and the answer whose marks are on the page.
create table practice (
    person uuid    not null primary key references person (id) deferrable initially deferred,
    day    date    not null,
    dealt  integer not null,
    told   jsonb
);

-- A question that comes again. The place is the path of a lesson, or the id of a course for its assessment.
create table card (
    person     uuid             not null references practice (person) deferrable initially deferred,
    place      text             not null,
    question   text             not null,
    stability  double precision not null,
    difficulty double precision not null,
    answered   date             not null,
    due        date             not null,
    aside      boolean          not null,
    primary key (person, place, question)
);
