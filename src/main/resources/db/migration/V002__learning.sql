-- The references are checked at the end of a transaction, so that erasure may take the tables in any order,
-- and whatever is stored while a person is being erased fails instead of staying behind.
create table enrolment (
    person    uuid        not null references person (id) deferrable initially deferred,
    course    text        not null,
    hash      char(64)    not null,
    began     timestamptz not null,
    completed timestamptz,
    primary key (person, course)
);

-- One row for each activity of a lesson. The hash is that of the version in which it was begun; it and the day are empty after a restart,
-- until the activity is begun again. A lesson counts it as answered ever after.
create table attempt (
    person        uuid             not null references person (id) deferrable initially deferred,
    lesson        text             not null,
    activity      text             not null,
    hash          char(64),
    fields        jsonb            not null,
    answered      boolean          not null,
    answered_once boolean          not null,
    share         double precision not null,
    began         timestamptz,
    changed       timestamptz      not null,
    primary key (person, lesson, activity)
);

create table lesson_done (
    person  uuid        not null references person (id) deferrable initially deferred,
    lesson  text        not null,
    hash    char(64)    not null,
    claimed boolean     not null,
    done    timestamptz not null,
    primary key (person, lesson)
);

-- Where to resume: the lesson that was open last.
create table bookmark (
    person uuid        not null primary key references person (id) deferrable initially deferred,
    lesson text        not null,
    opened timestamptz not null
);

-- For the learner alone: encrypted under the learner's key.
create table reflection (
    person   uuid        not null references person (id) deferrable initially deferred,
    lesson   text        not null,
    activity text        not null,
    text     bytea       not null,
    changed  timestamptz not null,
    primary key (person, lesson, activity)
);
