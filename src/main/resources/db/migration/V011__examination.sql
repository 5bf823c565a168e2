-- One row for each attempt at the assessment of a course. The hash and the seed say what was drawn, and stay; the answers lie by item, so that two
-- pages that are open at once do not undo each other. The last three are empty until the attempt is handed in.
create table examination (
    person    uuid             not null references person (id) deferrable initially deferred,
    course    text             not null,
    number    integer          not null,
    hash      char(64)         not null,
    seed      bigint           not null,
    pass      integer          not null,
    began     timestamptz      not null,
    answers   jsonb            not null,
    handed_in timestamptz,
    share     double precision,
    passed    boolean,
    primary key (person, course, number)
);

-- When somebody who may opened new attempts to the learner.
alter table enrolment add column attempts_opened timestamptz;
