-- Lessons that a learner marked to find them again. Not to be mistaken for bookmark, which knows the one lesson that was open last.
create table marked_lesson (
    person uuid        not null references person (id) deferrable initially deferred,
    lesson text        not null,
    marked timestamptz not null,
    primary key (person, lesson)
);

-- One note for each lesson, for the learner alone: encrypted under the learner's key.
create table note (
    person  uuid        not null references person (id) deferrable initially deferred,
    lesson  text        not null,
    text    bytea       not null,
    changed timestamptz not null,
    primary key (person, lesson)
);
